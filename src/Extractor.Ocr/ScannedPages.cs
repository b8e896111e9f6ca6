using Extractor.Pdf;

namespace Extractor.Ocr;

/// <summary>Which pages are scans.</summary>
internal static class ScannedPages
{
    /// <summary>Images cover at least this part of a scanned page.</summary>
    private const double LeastCover = 0.4;

    /// <summary>Letters that a scanned page may have besides: a page number, or a line set over the scan.</summary>
    private const int MostLetters = 24;

    public static bool Holds(PdfPage page, OcrMode mode)
    {
        if (mode == OcrMode.Off || page.Images.Count == 0 || !page.IsCoveredByImages(LeastCover)) return false;
        var (shown, hidden) = (page.Letters.Count(Shows), page.Letters.Count(IsHidden));
        return shown <= MostLetters && (mode == OcrMode.Force || hidden <= MostLetters);
    }

    public static bool Shows(Letter letter) => (letter.Traits & (LetterTraits.Invisible | LetterTraits.Duplicate)) == 0;

    public static PdfProblem NoModels(int page) => new(
        "recognition-missing",
        "The page is scanned, and the models that read scanned pages are not beside the program. Build it where npm is installed, or use a release, which brings them along.",
        page);

    private static bool IsHidden(Letter letter) => (letter.Traits & LetterTraits.Invisible) != 0;
}
