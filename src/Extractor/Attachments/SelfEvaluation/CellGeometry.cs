using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Finds again where the cells of a table are drawn: its grid keeps the texts' boxes, columns need the cells' own.</summary>
internal sealed class CellGeometry(IReadOnlyList<PageLayout> pages)
{
    private readonly Dictionary<int, Dictionary<Box, Box>> _pages = [];

    /// <summary>The rows of a table's grid with the reach of each cell.</summary>
    public IEnumerable<SelfEvaluationLine> Lines(AccountTable table)
    {
        var page = 0;
        foreach (var row in table.Grid.GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var items = row.OrderBy(c => c.Column).Select(Item).ToArray();
            yield return new SelfEvaluationLine(items[0].Evidence.Page, items, page != 0 && items[0].Evidence.Page != page);
            page = items[0].Evidence.Page;
        }
    }

    /// <summary>Nothing is drawn around it, and it stands where the form of the page before goes on.</summary>
    public bool GoesOn(AccountTable table) => table.Grid[0].Evidence is var first && PageLayout.Find(pages, first.Page) is { } page
        && page.Grids.Any(g => g.GoesOn && g.Cells.Any(c => c.TextBox == first.Box));

    private SelfEvaluationItem Item(RawCell cell)
    {
        var evidence = cell.Evidence;
        var box = CellsOf(evidence.Page).GetValueOrDefault(evidence.Box, evidence.Box);
        return new SelfEvaluationItem(evidence, box.X0, box.X1);
    }

    /// <summary>The cells of one page by the boxes of their texts: few pages hold a table that can be a form.</summary>
    private Dictionary<Box, Box> CellsOf(int number)
    {
        if (_pages.TryGetValue(number, out var cells)) return cells;
        _pages[number] = cells = [];
        if (PageLayout.Find(pages, number) is { } page) Add(page, cells);
        return cells;
    }

    private static void Add(PageLayout page, Dictionary<Box, Box> cells)
    {
        foreach (var grid in page.Grids)
        {
            var direction = grid.Cells.SelectMany(c => c.Lines).FirstOrDefault()?.Direction ?? TextDirection.LeftToRight;
            var frame = new ReadingFrame(direction, page.Width, page.Height);
            foreach (var cell in grid.Cells) cells.TryAdd(cell.TextBox, frame.FromPage(cell.Box));
        }
    }
}
