using Extractor.Domain.Parsing;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>A row that the edge between two pages runs through is printed on both, once within the grid and once beside it.</summary>
internal static class RepeatedRow
{
    public static bool IsLast(TextLine line, Grid grid) => Is(line, grid, grid.RowCount - 1);

    public static bool IsFirst(TextLine line, Grid grid) => Is(line, grid, 0);

    /// <summary>The last row of the page before, word for word.</summary>
    public static bool IsIn(Grid grid, Grid before)
    {
        var last = Words(before, before.RowCount - 1);
        return grid.Cells.GroupBy(static c => c.Row).Any(row => Words(row) == last);
    }

    private static bool Is(TextLine line, Grid grid, int row) => CharacterFolding.Unspaced(line.Text) == Words(grid, row);

    private static string Words(Grid grid, int row) => Words(grid.Cells.Where(c => c.Row == row));

    private static string Words(IEnumerable<GridCell> row) => string.Concat(row.OrderBy(static c => c.Column).Select(static c => c.Text));
}
