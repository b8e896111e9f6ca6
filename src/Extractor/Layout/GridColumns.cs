namespace Extractor.Layout;

internal static class GridColumns
{
    /// <summary>A grid's column borders from left to right, in its reading frame.</summary>
    public static double[] Borders(Grid grid, ReadingFrame reading)
    {
        var borders = new double[grid.ColumnCount + 1];
        foreach (var cell in grid.Cells)
        {
            var box = reading.FromPage(cell.Box);
            borders[cell.Column] = box.X0;
            borders[cell.Column + cell.ColumnSpan] = box.X1;
        }
        return borders;
    }
}
