using Extractor.Forms.Captions;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms;

/// <summary>
/// A sheet printed over and then down: the next pages go on with the columns of those that lie beside each other above them. A page with
/// nothing on it may be left out.
/// </summary>
internal static class SheetsBelow
{
    /// <summary>Joins the pages beside the one at <paramref name="at"/>, where that lies below the sheet before.</summary>
    public static void JoinAt(List<RawTablePart> pieces, int at)
    {
        if (WholeAbove(pieces, at) is not { } above || !GoesOn(pieces, at, above.Grids[0])) return;
        if (pieces[at].Page - pieces[at - 1].Page > above.Grids.Count) return;
        var first = above.Grids[0].ColumnCount;
        for (var over = 1; over < above.Grids.Count; over++)
        {
            var (grid, left) = (above.Grids[over], pieces[at]);
            if (IsRight(pieces, at, grid, over))
            {
                pieces[at] = WideSheetJoiner.Join(left, pieces[at + 1]);
                pieces.RemoveAt(at + 1);
            }
            else pieces[at] = WideSheetJoiner.Widen(left, [.. above.Sheet.Columns.Skip(first).Take(grid.ColumnCount)]);
            first += grid.ColumnCount;
        }
    }

    /// <summary>The nearest piece above that has all pages of its rows; those between are of one sheet with it.</summary>
    private static RawTablePart? WholeAbove(List<RawTablePart> pieces, int at)
    {
        at--;
        while (at >= 0 && IsWidened(pieces[at])) at--;
        return at >= 0 && pieces[at].Grids.Count > 1 ? pieces[at] : null;
    }

    private static bool IsWidened(RawTablePart piece) => piece.Grids.Count == 1 && piece.Sheet.ColumnCount > piece.Grids[0].ColumnCount;

    private static bool IsRight(List<RawTablePart> pieces, int at, Grid above, int over) =>
        at + 1 < pieces.Count && GoesOn(pieces, at + 1, above) && pieces[at + 1].Page <= pieces[at].Page + over
        && WideSheetJoiner.HasRowsOf(pieces[at], pieces[at + 1]);

    private static bool GoesOn(List<RawTablePart> pieces, int at, Grid above) =>
        pieces[at].Grids.Count == 1 && WideSheetJoiner.IsAlone(pieces, at) && CaptionReader.Read(pieces[at].Above).Title is null
        && HasColumnsOf(pieces[at], above);

    private static bool HasColumnsOf(RawTablePart piece, Grid above)
    {
        if (piece.Sheet.ColumnCount != above.ColumnCount) return false;
        var (box, other) = (piece.Sheet.Frame.FromPage(piece.Sheet.Grid.Box), piece.Sheet.Frame.FromPage(above.Box));
        // Without borders a table is as wide as its texts, and heads may be wider than figures.
        if (above.Origin != GridOrigin.Ruled) return box.X0 < other.X1 && other.X0 < box.X1;
        return Math.Abs(box.X0 - other.X0) < FormSettings.SameSheetEdge && Math.Abs(box.X1 - other.X1) < FormSettings.SameSheetEdge;
    }
}
