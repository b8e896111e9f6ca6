using Extractor.Domain.Parsing;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>A row that the edge between two pages runs through is printed on both, once within the grid and once beside it.</summary>
internal static class RepeatedRow
{
    public static bool IsLast(TextLine line, Grid grid) => Is(line, grid, grid.RowCount - 1);

    public static bool IsFirst(TextLine line, Grid grid) => Is(line, grid, 0);

    private static bool Is(TextLine line, Grid grid, int row) =>
        CharacterFolding.Unspaced(line.Text) == string.Concat(grid.Cells.Where(c => c.Row == row).OrderBy(static c => c.Column).Select(static c => c.Text));
}
