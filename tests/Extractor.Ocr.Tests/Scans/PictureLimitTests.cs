using Extractor.Ocr.Scans;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests.Scans;

public class PictureLimitTests
{
    private static readonly Box Sheet = new(0, 0, 100, 100);

    [TestCase(9000, 9000, 1.0, 100, 2, Description = "samples")]
    [TestCase(9000, 9000, 0.01, 100, 2, Description = "samples, however small they are painted")]
    [TestCase(10, 10, 1.0, 5000, 16, Description = "layers")]
    [TestCase(100, 100, 0.1, 40, 40, Description = "strips")]
    [TestCase(4960, 7016, 1.0, 3, 3, Description = "paper, ink and stamp of A4 at 600 dots an inch")]
    public void Pictures_are_laid_on_a_sheet_as_far_as_they_can_be_real(int width, int height, double part, int count, int kept)
    {
        var image = new PdfImage { Width = width, Height = height, Encoding = ImageEncoding.Samples, Bytes = default };
        var placed = new PlacedImage(Sheet with { Y1 = 100 * part }, width, height);
        var (images, problem) = PictureLimit.Within(
            new PdfPage { Number = 7, Width = 100, Height = 100 }, [.. Enumerable.Repeat((placed, image), count)]);
        Assert.That(images, Has.Count.EqualTo(kept));
        Assert.That(problem?.Message, Is.EqualTo(kept == count ? null
            : $"{count - kept} of the page's images are left out: together they have more than 200 million samples, or cover the page more than 16 times"));
    }

    [Test]
    public void Masks_count() => Assert.That(PictureLimit.Within(new PdfPage { Number = 1, Width = 100, Height = 100 }, [(new PlacedImage(Sheet, 1, 1),
        new PdfImage
        {
            Width = 1,
            Height = 1,
            Encoding = ImageEncoding.Samples,
            Bytes = default,
            Mask = new PdfImage { Width = 20_000, Height = 20_000, Encoding = ImageEncoding.Samples, Bytes = default },
        })]).Images, Is.Empty);
}
