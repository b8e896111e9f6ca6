using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Page by page, then what only the whole document tells: a table's columns on its next page, and page furniture.</summary>
internal static class DocumentAnalyzer
{
    /// <summary>Keeps lines (and their letters) and grids of each page; rulings are let go of as soon as their page is read.</summary>
    public static IReadOnlyList<PageLayout> Analyze(IPdfDocument document) => Analyze(document, TimeLimit.None, out _);

    /// <param name="limit">Says which limit ended the reading behind the last page that is given; null where all pages are.</param>
    /// <exception cref="PdfOpenException">A limit is met before a single page is read.</exception>
    internal static IReadOnlyList<PageLayout> Analyze(IPdfDocument document, TimeLimit time, out string? limit)
    {
        var pages = new List<PageLayout>();
        var overleaf = new OverleafColumns();
        limit = null;
        while (limit is null && pages.Count < document.NumberOfPages)
        {
            try
            {
                pages.Add(PageAnalyzer.Analyze(document.GetPage(pages.Count + 1), overleaf, time));
                overleaf.Add(pages[^1]);
            }
            catch (PdfOpenException reached) when (reached.Failure == PdfOpenFailure.LimitExceeded && pages.Count > 0)
            {
                limit = reached.Message;
            }
        }

        var read = pages.ToArray();
        RunningHeads.Set(read);
        return read;
    }
}
