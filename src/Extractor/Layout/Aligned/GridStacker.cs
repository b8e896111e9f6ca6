namespace Extractor.Layout.Aligned;

/// <summary>A ruled head over a body without vertical rulings: the body's rows go on in the head's columns, in one grid.</summary>
internal static class GridStacker
{
    private const int MostHeadRows = 6;

    /// <returns>The index of the grid that ends right above the region and is as wide as its rules; -1 where there is none.</returns>
    public static int FindHead(List<Grid> grids, TableRegion region, ReadingFrame reading)
    {
        for (var i = 0; i < grids.Count; i++)
        {
            var box = reading.FromPage(grids[i].Box);
            var gap = region.Rows[0].Top - box.Y1;
            if (gap < -LayoutSettings.SameBorder || gap > LayoutSettings.UsualGap * region.Rows[0].PointSize) continue;
            var asWide = region.Rules.Exists(r => r.Position > box.Y1 - LayoutSettings.SameBorder
                && Math.Abs(r.Start - box.X0) < LayoutSettings.ShortestEdge && Math.Abs(r.End - box.X1) < LayoutSettings.ShortestEdge);
            if ((asWide || IsHead(grids[i])) && TableParts.FitsOverleaf(region.Rows, GridColumns.Borders(grids[i], reading))) return i;
        }
        return -1;
    }

    /// <summary>Heads alone, without any body: what stands below them goes on with them.</summary>
    private static bool IsHead(Grid grid) =>
        grid.RowCount <= MostHeadRows && grid.ColumnCount > 2 && !grid.Cells.Any(static c => SegmentKinds.Of(c.Text) == SegmentKind.Amount);

    public static Grid Stack(Grid head, Grid body, ReadingFrame reading)
    {
        var places = PlacesOf(head, body, reading);
        var cells = head.Cells
            .Select(c => new GridCell(c.Row, places[c.Column], c.RowSpan, places[c.Column + c.ColumnSpan] - places[c.Column], c.Box, c.Lines)).ToList();
        foreach (var cell in body.Cells)
            cells.Add(new GridCell(cell.Row + head.RowCount, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Box, cell.Lines));
        return body with { Box = head.Box.Union(body.Box), RowCount = head.RowCount + body.RowCount, Cells = cells };
    }

    /// <summary>The body's border at each of the head's: codes of several levels have more columns than the head over them shows.</summary>
    private static int[] PlacesOf(Grid head, Grid body, ReadingFrame reading)
    {
        if (head.ColumnCount == body.ColumnCount) return [.. Enumerable.Range(0, head.ColumnCount + 1)];
        var (own, all) = (GridColumns.Borders(head, reading), GridColumns.Borders(body, reading));
        var places = Array.ConvertAll(own, x => Enumerable.Range(0, all.Length).MinBy(i => Math.Abs(all[i] - x)));
        (places[0], places[^1]) = (0, body.ColumnCount);
        return places;
    }
}
