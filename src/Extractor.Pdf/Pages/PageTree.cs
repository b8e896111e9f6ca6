using Extractor.Pdf.Objects;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Pages;

/// <summary>Lists a document's pages in order; a tree with loops, gaps or false counts is read as far as it makes sense.</summary>
internal sealed class PageTree(ReadingBudget budget, ProblemLog problems)
{
    private const int DeepestLevel = 64;

    private readonly HashSet<PdfObject> _visited = new(ReferenceEqualityComparer.Instance);
    private readonly List<PageNode> _pages = [];

    /// <summary>Empty where the catalog leads to no page.</summary>
    public static IReadOnlyList<PageNode> Read(PdfDictionary? catalog, ReadingBudget budget, ProblemLog problems)
    {
        var tree = new PageTree(budget, problems);
        if (catalog?.Dictionary("Pages") is not { } root) return [];
        tree.Visit(root, null, 0);
        var count = root.Integer("Count") ?? 0;
        if (tree._pages.Count > 0 && tree._pages.Count < count)
            problems.Lost("pages-missing", $"the document says that it has {count} pages, {tree._pages.Count} were found");
        return tree._pages;
    }

    /// <summary>Every page object of the file by number, for a document whose tree is lost.</summary>
    public static IReadOnlyList<PageNode> FindLoosePages(ObjectStore objects) =>
    [
        .. objects.Numbers
            .Select(objects.Get)
            .OfType<PdfDictionary>()
            .Where(dictionary => dictionary.Name("Type") == "Page")
            .Select(dictionary => new PageNode(dictionary, ParentOf(dictionary, 0))),
    ];

    /// <summary>By its type; by what only pages have where the type is missing.</summary>
    private static bool IsPage(PdfDictionary dictionary) => dictionary.Name("Type") switch
    {
        "Page" => true,
        "Pages" => false,
        _ => dictionary.Raw("Contents") is not null || dictionary.Raw("MediaBox") is not null,
    };

    private static PageNode? ParentOf(PdfDictionary dictionary, int level) =>
        level < DeepestLevel && dictionary.Dictionary("Parent") is { } parent ? new PageNode(parent, ParentOf(parent, level + 1)) : null;

    private void Visit(PdfDictionary dictionary, PageNode? parent, int level)
    {
        if (level > DeepestLevel || !_visited.Add(dictionary))
        {
            ReportLoop();
            return;
        }

        var node = new PageNode(dictionary, parent);
        if (dictionary.Array("Kids") is not { } kids || dictionary.Name("Type") == "Page")
        {
            if (IsPage(dictionary)) _pages.Add(node);
            budget.CheckPages(_pages.Count);
            return;
        }

        budget.Check();
        if (!_visited.Add(kids))
        {
            ReportLoop();
            return;
        }

        budget.Take(kids.Count);
        for (var i = 0; i < kids.Count; i++)
        {
            if (kids[i] is PdfDictionary kid) Visit(kid, node, level + 1);
            else problems.Lost("page-missing", "the page tree names a page that is not in the file");
        }
    }

    private void ReportLoop() => problems.Lost("page-tree-loop", "the page tree leads back into itself; the repeated branch is left out");
}
