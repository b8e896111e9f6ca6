namespace Extractor.Layout;

internal static class GridColumns
{
    /// <summary>A grid's column borders from left to right, in its reading frame.</summary>
    public static double[] Borders(Grid grid, ReadingFrame reading)
    {
        var borders = new double[grid.ColumnCount + 1];
        Array.Fill(borders, double.NaN);
        foreach (var cell in grid.Cells)
        {
            var box = reading.FromPage(cell.Box);
            borders[cell.Column] = box.X0;
            borders[cell.Column + cell.ColumnSpan] = box.X1;
        }
        Share(borders);
        return borders;
    }

    /// <summary>Columns that no cell begins or ends at share the width between the borders around them.</summary>
    private static void Share(double[] borders)
    {
        for (var i = 1; i < borders.Length - 1; i++)
        {
            if (!double.IsNaN(borders[i])) continue;
            var end = Array.FindIndex(borders, i, static b => !double.IsNaN(b));
            borders[i] = borders[i - 1] + ((borders[end] - borders[i - 1]) / (end - i + 1));
        }
    }
}
