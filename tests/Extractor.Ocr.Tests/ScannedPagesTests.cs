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

    [TestCase(0, 0, OcrMode.Auto, 1)]
    [TestCase(0, 100, OcrMode.Auto, 0, Description = "another program read it already")]
    [TestCase(0, 100, OcrMode.Force, 1)]
    [TestCase(100, 0, OcrMode.Force, 0, Description = "a background under text")]
    [TestCase(0, 0, OcrMode.Off, 0)]
    public void Which_pictures_on_a_page_of_text_may_be_tables(int shown, int hidden, OcrMode mode, int pictures)
    {
        var page = new PdfPage
        {
            Number = 1,
            Width = 100,
            Height = 100,
            Images = [new PlacedImage(new Box(0, 0, 100, 30), 10, 10), new PlacedImage(new Box(0, 80, 20, 100), 10, 10)],
            Letters = [.. Enumerable.Repeat(Word, shown), .. Enumerable.Repeat(Word with { Traits = LetterTraits.Invisible }, hidden)],
        };
        Assert.That(ScannedPages.Pictures(page, mode), Has.Count.EqualTo(pictures));
    }
}
