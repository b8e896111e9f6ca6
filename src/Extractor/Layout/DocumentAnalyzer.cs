using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Page by page, then what only the whole document tells: which lines are page furniture.</summary>
public static class DocumentAnalyzer
{
    public static IReadOnlyList<PageLayout> Analyze(IPdfDocument document)
    {
        var pages = new PageLayout[document.NumberOfPages];
        for (var i = 0; i < pages.Length; i++) pages[i] = PageAnalyzer.Analyze(document.GetPage(i + 1));
        return pages;
    }
}
