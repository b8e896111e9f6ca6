using Extractor.Pdf;

namespace Extractor.Ocr.Tests;

public class ScannedPagesTests
{
    private static readonly Letter Word = new("决", new Box(0, 0, 10, 10), 10, 10, new FontDetails("", false, false), TextDirection.LeftToRight);

    [TestCase(0, 0, OcrMode.Auto, true)]
    [TestCase(5, 0, OcrMode.Auto, true, Description = "a page number over the scan")]
    [TestCase(300, 0, OcrMode.Auto, false, Description = "text over a picture")]
    [TestCase(0, 300, OcrMode.Auto, false, Description = "a hidden layer is trusted")]
    [TestCase(0, 300, OcrMode.Force, true)]
    [TestCase(0, 0, OcrMode.Off, false)]
    public void Which_pages_are_recognised(int shown, int hidden, OcrMode mode, bool isScan)
    {
        var page = new PdfPage
        {
            Number = 1,
            Width = 100,
            Height = 100,
            Images = [new PlacedImage(new Box(0, 0, 100, 90), 10, 10)],
            Letters = [.. Enumerable.Repeat(Word, shown), .. Enumerable.Repeat(Word with { Traits = LetterTraits.Invisible }, hidden)],
        };
        Assert.That(ScannedPages.Holds(page, mode), Is.EqualTo(isScan));
    }

    [Test]
    public void A_small_picture_makes_no_scan() => Assert.That(
        ScannedPages.Holds(new PdfPage { Number = 1, Width = 100, Height = 100, Images = [new PlacedImage(new Box(0, 0, 50, 50), 10, 10)] }, OcrMode.Force),
        Is.False);
}
