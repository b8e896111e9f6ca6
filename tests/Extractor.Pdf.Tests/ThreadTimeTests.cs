namespace Extractor.Pdf.Tests;

internal sealed class ThreadTimeTests
{
    private static readonly TimeSpan Part = TimeSpan.FromMilliseconds(50);

    [Test]
    public void Time_stands_still_while_work_of_a_measure_of_its_own_is_done()
    {
        var before = ThreadTime.Now;
        var during = ThreadTime.Uncounted(() =>
        {
            Work();
            return ThreadTime.Now - before;
        });
        var behind = ThreadTime.Now - before;
        Work();
        Assert.That(during, Is.LessThan(Part / 2));
        Assert.That(behind, Is.LessThan(Part / 2));
        Assert.That(ThreadTime.Now - before, Is.GreaterThanOrEqualTo(Part));
    }

    private static void Work()
    {
        var start = ThreadTime.Whole;
        while (ThreadTime.Whole - start < Part) Thread.SpinWait(100);
    }
}
