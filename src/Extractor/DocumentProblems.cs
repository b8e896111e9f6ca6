using System.Globalization;
using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor;

/// <summary>What could not be read of a document before its tables and its narrative were looked for.</summary>
internal static class DocumentProblems
{
    /// <summary>The reader's problems, the pages that show something but hold no text, and those whose text cannot be read.</summary>
    public static IEnumerable<Problem> Of(IReadOnlyList<PdfProblem> reading, IReadOnlyList<PageLayout> pages) =>
        reading.Select(FromReader).Concat(WithoutText(pages)).Concat(UnreadableText.Of(pages));

    private static Problem FromReader(PdfProblem problem) =>
        new(problem.Code, problem.Message, problem.Repaired ? ProblemSeverity.Note : ProblemSeverity.Loss, problem.Page);

    private static IEnumerable<Problem> WithoutText(IReadOnlyList<PageLayout> pages)
    {
        if (pages.All(p => p.AllLines.Count == 0))
        {
            var found = pages.Count == 1 ? "The only page holds no" : string.Create(CultureInfo.InvariantCulture, $"None of the {pages.Count} pages holds any");
            var message = $"{found} text: the document is scanned or drawn. Make it searchable with an OCR program first.";
            return [new Problem("document-without-text", message, ProblemSeverity.Failure)];
        }

        return pages.Where(ShowsWithoutText).Select(page => new Problem(
            "page-without-text",
            "The page shows a picture or lines but holds no text: what is printed on it was not read.",
            ProblemSeverity.Loss,
            page.Number));
    }

    private static bool ShowsWithoutText(PageLayout page) => page.AllLines.Count == 0 && (page.Images.Count > 0 || page.Grids.Count > 0);
}
