using Extractor.Pdf;

namespace Extractor.Ocr.Tests;

public class RecognitionTimeTests
{
    private static readonly TimeSpan Part = TimeSpan.FromMilliseconds(60);

    [Test]
    public void The_pages_of_a_document_share_the_time_whatever_thread_reads_them()
    {
        var time = new RecognitionTime(1.5 * Part, null, static () => { });
        Work(time);
        var late = Assert.Throws<PdfOpenException>(() => Task.Run(() => Work(time)).GetAwaiter().GetResult());
        Assert.That(late, Has.Property(nameof(PdfOpenException.Failure)).EqualTo(PdfOpenFailure.LimitExceeded));
        Assert.That(late, Has.Message.EqualTo("Recognising the scanned pages takes longer than 0.09 seconds. Allow more time, or split the file."));
    }

    [Test]
    public void Each_page_adds_its_part()
    {
        var time = new RecognitionTime(100 * Part, 1.5 * Part, static () => { });
        Assert.DoesNotThrow(() => Work(time));
        Assert.DoesNotThrow(() => Work(time));
        var late = Assert.Throws<PdfOpenException>(() => Work(time, 4));
        Assert.That(late, Has.Message.EqualTo(
            "Recognising the scanned pages takes longer than 0.27 seconds, 0.09 for each of 3. Allow more time, or split the file."));
    }

    [Test]
    public void Pages_add_no_more_than_the_whole()
    {
        var time = new RecognitionTime(2.5 * Part, 2 * Part, static () => { });
        Work(time);
        var late = Assert.Throws<PdfOpenException>(() => Work(time, 2));
        Assert.That(late, Has.Message.EqualTo("Recognising the scanned pages takes longer than 0.15 seconds. Allow more time, or split the file."));
    }

    [Test]
    public void As_long_as_it_takes() => Assert.DoesNotThrow(() => Work(new RecognitionTime(null, null, static () => { })));

    [Test]
    public void What_stops_the_reading_stops_the_recognition() => Assert.Throws<OperationCanceledException>(
        () => Work(new RecognitionTime(null, null, static () => throw new OperationCanceledException())));

    private static void Work(RecognitionTime time, int parts = 1) => time.Count(check =>
    {
        var before = time.Spent;
        while (time.Spent - before < parts * Part) check();
        return true;
    });
}
