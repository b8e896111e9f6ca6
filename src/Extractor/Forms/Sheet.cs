using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms;

/// <summary>A grid row by row, with the reach of each column across the page.</summary>
internal sealed record Sheet(Grid Grid, IReadOnlyList<SheetRow> Rows, IReadOnlyList<Box> Columns)
{
    public int ColumnCount => Columns.Count;

    public static Sheet From(Grid grid, ReadingFrame frame)
    {
        var places = new GridCell?[grid.RowCount, grid.ColumnCount];
        foreach (var cell in grid.Cells)
        {
            for (var r = cell.Row; r < Math.Min(cell.Row + cell.RowSpan, grid.RowCount); r++)
            {
                for (var c = cell.Column; c < Math.Min(cell.Column + cell.ColumnSpan, grid.ColumnCount); c++) places[r, c] = cell;
            }
        }
        var rows = new List<SheetRow>();
        for (var r = 0; r < grid.RowCount; r++) rows.Add(RowAt(places, r, grid));
        return new Sheet(grid, rows, [.. Enumerable.Range(0, grid.ColumnCount).Select(c => ReachOf(grid, c, frame))]);
    }

    private static SheetRow RowAt(GridCell?[,] places, int row, Grid grid)
    {
        var cells = new SheetCell[grid.ColumnCount];
        for (var c = 0; c < cells.Length; c++)
        {
            var place = places[row, c] ?? new GridCell(row, c, 1, 1, grid.Box, []);
            cells[c] = c > 0 && place == places[row, c - 1] ? cells[c - 1] : SheetCell.From(place, row, grid.Page);
        }
        return new SheetRow(grid.Page, cells);
    }

    /// <summary>The narrowest cell that begins or ends at the column bounds it.</summary>
    private static Box ReachOf(Grid grid, int column, ReadingFrame frame)
    {
        var all = frame.FromPage(grid.Box);
        var left = grid.Cells.Where(c => c.Column == column).Select(c => frame.FromPage(c.Box).X0).DefaultIfEmpty(all.X0).Max();
        var right = grid.Cells.Where(c => c.Column + c.ColumnSpan - 1 == column).Select(c => frame.FromPage(c.Box).X1).DefaultIfEmpty(all.X1).Min();
        return new Box(left, all.Y0, right, all.Y1);
    }
}
