using Extractor.Layout;

namespace Extractor.Tests.Layout;

/// <summary>A grid written out: a row a line, cells parted by |, a merged cell's size before its text.</summary>
internal static class GridText
{
    public static string Of(Grid grid)
    {
        var rows = grid.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key)
            .Select(g => string.Join("|", g.OrderBy(c => c.Column).Select(Cell)));
        return string.Join("\n", rows);
    }

    private static string Cell(GridCell cell) =>
        cell is { RowSpan: 1, ColumnSpan: 1 } ? cell.Text : $"<{cell.RowSpan}x{cell.ColumnSpan}>{cell.Text}";
}
