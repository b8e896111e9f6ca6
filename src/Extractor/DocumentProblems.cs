using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor;

/// <summary>What could not be read of a document before its tables and its narrative were looked for.</summary>
internal static class DocumentProblems
{
    /// <summary>The pages behind the last one that was read within the limits.</summary>
    public static IEnumerable<Problem> Unread(int read, int pages, string? limit)
    {
        if (limit is null) return [];
        var which = read + 1 == pages
            ? string.Create(CultureInfo.InvariantCulture, $"Page {pages} was")
            : string.Create(CultureInfo.InvariantCulture, $"Pages {read + 1} to {pages} were");
        return [PageProblems.LimitReached.On(read + 1, $"{which} not read: {Continued(limit)}")];
    }

    /// <summary>A message within a sentence.</summary>
    public static string Continued(string message) => char.ToLowerInvariant(message[0]) + message[1..];

    /// <summary>The reader's problems, the pages that show something but hold no text, and those whose text cannot be read.</summary>
    public static IEnumerable<Problem> Of(IReadOnlyList<PdfProblem> reading, IReadOnlyList<PageLayout> pages) =>
    [
        .. reading.Select(FromReader),
        .. WithoutText(pages),
        .. Drawn(pages),
        .. Recognized(pages),
        .. UnreadableText.Of(pages),
    ];

    private static Problem FromReader(PdfProblem problem) =>
        new(problem.Code, problem.Message, problem.Repaired ? ProblemSeverity.Note : ProblemSeverity.Loss, problem.Page);

    private static IEnumerable<Problem> WithoutText(IReadOnlyList<PageLayout> pages)
    {
        if (pages.All(p => HasNoText(p)))
        {
            var found = pages.Count == 1 ? "The only page holds no" : string.Create(CultureInfo.InvariantCulture, $"None of the {pages.Count} pages holds any");
            var message = $"{found} text: the document is scanned or drawn. Make it searchable with an OCR program first.";
            return [PageProblems.DocumentWithoutText.On(null, message)];
        }

        return pages.Where(ShowsWithoutText)
            .Select(page => PageProblems.PageWithoutText.On(
                page.Number, "The page shows a picture or lines but holds no text: what is printed on it was not read."));
    }

    /// <summary>Nothing, or nothing but a page number over a scan.</summary>
    private static bool HasNoText(PageLayout page) =>
        page.Words.Count == 0 && page.Sideways.Count == 0 || (page.IsScan && page.AllLines.All(line => PageNumbers.Read(line.Text) is not null));

    private static bool ShowsWithoutText(PageLayout page) =>
        HasNoText(page) && (page.Images.Count > 0 || page.Grids.Count > 0 || page.HasDrawnText);

    private static IEnumerable<Problem> Drawn(IReadOnlyList<PageLayout> pages) => pages
        .Where(page => page.HasDrawnText && !HasNoText(page))
        .Select(page => PageProblems.PageDrawn.On(
            page.Number, "Most of the page's text is drawn as shapes, not written: it was not read. Make the document searchable with an OCR program first."));

    private static IEnumerable<Problem> Recognized(IReadOnlyList<PageLayout> pages)
    {
        var recognized = pages.Where(page => page.IsRecognized).ToList();
        if (recognized.Count == 0) return [];
        var pagesOf = recognized.Count == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{recognized.Count} pages");
        var message = $"The text of {pagesOf} does not show: it is a hidden layer, as OCR programs put behind a scan, and its figures may be misread.";
        return [PageProblems.TextRecognized.On(recognized[0].Number, message)];
    }
}
