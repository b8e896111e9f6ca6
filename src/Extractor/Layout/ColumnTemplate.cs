using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>The columns of a table without vertical rulings that a page ends with: its rows may go on overleaf without their head.</summary>
/// <param name="Borders">From left to right, in the page's reading frame.</param>
internal sealed record ColumnTemplate(double[] Borders, double PageWidth, double PageHeight)
{
    public static ColumnTemplate? From(PageLayout page)
    {
        if (page.Grids.Count == 0 || page.Grids[^1] is not { Origin: not GridOrigin.Ruled } grid) return null;
        var direction = grid.Cells.SelectMany(static c => c.Lines).Select(static l => l.Direction).FirstOrDefault();
        var frame = new ReadingFrame(direction, page.Width, page.Height);
        var borders = new double[grid.ColumnCount + 1];
        foreach (var cell in grid.Cells)
        {
            var box = frame.FromPage(cell.Box);
            borders[cell.Column] = box.X0;
            borders[cell.Column + cell.ColumnSpan] = box.X1;
        }
        return new ColumnTemplate(borders, page.Width, page.Height);
    }
}
