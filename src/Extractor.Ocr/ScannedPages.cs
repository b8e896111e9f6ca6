using Extractor.Pdf;

namespace Extractor.Ocr;

/// <summary>Which pages are scans.</summary>
internal static class ScannedPages
{
    /// <summary>Images cover at least this part of a scanned page.</summary>
    private const double LeastCover = 0.4;

    /// <summary>Letters that a scanned page may have besides: a page number, or a line set over the scan.</summary>
    private const int MostLetters = 24;

    /// <summary>The part of a page that a pictured table takes at the least; signs and seals are smaller.</summary>
    private const double LeastPicture = 0.08;

    public static bool Holds(PdfPage page, OcrMode mode)
    {
        if (mode == OcrMode.Off || page.Images.Count == 0 || !page.IsCoveredByImages(LeastCover)) return false;
        var (shown, hidden) = (page.Letters.Count(Shows), page.Letters.Count(IsHidden));
        return shown <= MostLetters && (mode == OcrMode.Force || hidden <= MostLetters);
    }

    /// <summary>The pictures on a page of text that may be tables: large ones that nothing is written on.</summary>
    public static IReadOnlyList<PlacedImage> Pictures(PdfPage page, OcrMode mode)
    {
        if (mode == OcrMode.Off || page.Images.Count == 0) return [];
        return [.. page.Images.Where(image => Visible(page, image) is var box && box.Width > 0 && box.Height > 0
            && box.Width * box.Height >= LeastPicture * page.Width * page.Height
            && page.Letters.Count(letter => (mode == OcrMode.Auto || !IsHidden(letter)) && Contains(box, letter.Box)) <= MostLetters)];
    }

    /// <summary>What of an image shows on the page.</summary>
    public static Box Visible(PdfPage page, PlacedImage image) => new(
        Math.Max(0, Math.Max(image.Box.X0, image.Clip.X0)),
        Math.Max(0, Math.Max(image.Box.Y0, image.Clip.Y0)),
        Math.Min(page.Width, Math.Min(image.Box.X1, image.Clip.X1)),
        Math.Min(page.Height, Math.Min(image.Box.Y1, image.Clip.Y1)));

    public static bool Shows(Letter letter) => (letter.Traits & (LetterTraits.Invisible | LetterTraits.Duplicate)) == LetterTraits.None;

    public static PdfProblem NoModels(int page) => new(
        "recognition-missing",
        "The page is scanned, and the models that read scanned pages are not beside the program. Build it where npm is installed, or use a release, which "
            + "brings them along.",
        page);

    private static bool Contains(Box box, Box letter) => box.X0 <= letter.CenterX && letter.CenterX <= box.X1 && box.Y0 <= letter.CenterY
        && letter.CenterY <= box.Y1;

    private static bool IsHidden(Letter letter) => (letter.Traits & LetterTraits.Invisible) != LetterTraits.None;
}
