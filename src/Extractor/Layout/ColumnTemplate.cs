using Extractor.Layout.Aligned;

namespace Extractor.Layout;

/// <summary>The table without vertical rulings that a page ends with: its rows may go on overleaf, without their head or with it.</summary>
/// <param name="Borders">Of its columns, from left to right, in the page's reading frame.</param>
/// <param name="Head">The cells of its head.</param>
/// <param name="HeadRows">How many rows of the grid the head takes; 0 where the page has none.</param>
internal sealed record ColumnTemplate(double[] Borders, IReadOnlyList<GridCell> Head, int HeadRows, ReadingFrame Frame)
{
    /// <summary>The heights of its text lines, in the page's reading frame.</summary>
    public required List<double> Rows { get; init; }

    /// <summary>The same of the lines over it: a title that the page's edge cuts goes on at its height.</summary>
    public required List<double> Above { get; init; }

    /// <summary>Where the figures of its columns end.</summary>
    public required List<double> Ends { get; init; }

    public static ColumnTemplate? From(PageLayout page)
    {
        if (page.Grids.Count == 0 || page.Grids[^1] is not { Origin: GridOrigin.HorizontalRules or GridOrigin.Aligned } grid) return null;
        var direction = grid.Cells.SelectMany(static c => c.Lines).Select(static l => l.Direction).FirstOrDefault();
        var frame = new ReadingFrame(direction, page.Width, page.Height);
        return new ColumnTemplate(GridColumns.Borders(grid, frame), [.. grid.Cells.Where(c => c.Row < grid.HeadRows)], grid.HeadRows, frame)
        {
            Above = [.. page.Lines.Select(l => frame.FromPage(l.Box).CenterY).Where(y => y < frame.FromPage(grid.Box).Y0)],
            Ends = [.. Figures(grid).Select(l => Math.Round(frame.FromPage(l.Box).X1, 1)).Distinct()],
            Rows = [.. grid.Cells.SelectMany(static c => c.Lines).Select(l => frame.FromPage(l.Box).CenterY).Order()],
        };
    }

    private static IEnumerable<TextLine> Figures(Grid grid) => grid.Cells.Where(c => c.Row >= grid.HeadRows)
        .SelectMany(static c => c.Lines).Where(static l => SegmentKinds.Of(l.Text) == SegmentKind.Amount);

    /// <summary>Whether rows begin without a head, and every figure of theirs ends where one of the table's does.</summary>
    public bool GoesOnWith(List<TextRow> rows)
    {
        var figures = rows.SelectMany(static r => r.Segments).Where(static s => s.Kind == SegmentKind.Amount).ToList();
        return figures.Count > 0 && figures.TrueForAll(f => Ends.Exists(e => Math.Abs(e - f.X1) < LayoutSettings.SameStart * f.PointSize))
            && TableParts.FitsOverleaf(rows, Borders);
    }
}
