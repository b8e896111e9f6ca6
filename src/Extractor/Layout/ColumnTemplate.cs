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
        return new ColumnTemplate(GridColumns.Borders(grid, frame), page.Width, page.Height);
    }
}
