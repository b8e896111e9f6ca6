using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Page by page, then what only the whole document tells: a table's columns on its next page, and page furniture.</summary>
internal static class DocumentAnalyzer
{
    /// <summary>Keeps lines (and their letters) and grids of each page; rulings are let go of as soon as their page is read.</summary>
    public static IReadOnlyList<PageLayout> Analyze(IPdfDocument document) => Analyze(document, TimeLimit.None);

    internal static IReadOnlyList<PageLayout> Analyze(IPdfDocument document, TimeLimit time)
    {
        var pages = new PageLayout[document.NumberOfPages];
        for (var i = 0; i < pages.Length; i++)
            pages[i] = PageAnalyzer.Analyze(document.GetPage(i + 1), i == 0 ? null : ColumnTemplate.From(pages[i - 1]), time);
        RunningHeads.Set(pages);
        return pages;
    }
}
