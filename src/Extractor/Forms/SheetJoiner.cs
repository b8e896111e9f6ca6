using Extractor.Domain;
using Extractor.Forms.Sheets;
using Extractor.Pdf;

namespace Extractor.Forms;

/// <summary>Two sheets of the same rows → one, the columns of the right one after those of the left.</summary>
internal static class SheetJoiner
{
    public static Sheet Join(Sheet left, Sheet right)
    {
        var (leftEdges, rightEdges) = (left.Edges, right.Edges);
        var finer = leftEdges.With(rightEdges);
        var rows = new SheetRow[finer.Rows];
        var (lefts, rights) = (Stretch(left, leftEdges, finer, 0), Stretch(right, rightEdges, finer, left.ColumnCount));
        CutCells.Join(lefts, rights);
        for (var r = 0; r < rows.Length; r++) rows[r] = new SheetRow(left.Grid.Page, [.. lefts[r], .. rights[r]]);
        return new Sheet(left.Grid, left.Frame, rows, ColumnsOf(left, right.Columns)) { Edges = finer };
    }

    /// <param name="rows">For each row its numbers in both sheets, none where it is blank there.</param>
    public static Sheet Join(Sheet left, List<(int? Left, int? Right)> rows, Sheet right)
    {
        var lefts = rows.ConvertAll(r => r.Left is { } row ? [.. left.Rows[row].Cells] : Blank(left, 0)).ToArray();
        var rights = rows.ConvertAll(r => r.Right is { } row ? Single(right.Rows[row], left.ColumnCount) : Blank(right, left.ColumnCount)).ToArray();
        CutCells.Join(lefts, rights);
        return new Sheet(left.Grid, left.Frame, [.. lefts.Zip(rights, (l, r) => new SheetRow(left.Grid.Page, [.. l, .. r]))], ColumnsOf(left, right.Columns))
        {
            Edges = RowEdges.None,
            TextHeights = [.. rows.Select(r => HeightsOf(left, r.Left).Concat(HeightsOf(right, r.Right)).ToList())],
        };
    }

    private static SheetCell[] Blank(Sheet sheet, int first)
    {
        var blank = new Evidence(sheet.Grid.Page, sheet.Grid.Box, "");
        return [.. Enumerable.Range(first, sheet.ColumnCount).Select(c => new SheetCell(c, 1, 1, "", blank, true))];
    }

    /// <summary>A head over several rows begins in the row where its column's last row stands.</summary>
    private static SheetCell[] Single(SheetRow row, int first) => Shifted(row, first, c => c with { Column = c.Column + first, RowSpan = 1 });

    private static List<(double Center, double Size)> HeightsOf(Sheet sheet, int? row) => row is { } at ? sheet.TextHeights[at] : [];

    /// <summary>The left sheet with as many blank columns as the right sheet of another page has.</summary>
    public static Sheet Widen(Sheet left, IReadOnlyList<Box> right)
    {
        var added = Enumerable.Range(left.ColumnCount, right.Count);
        var rows = left.Rows.Select(r =>
            r.With([.. r.Cells, .. added.Select(c => new SheetCell(c, 1, 1, "", r.Cells[^1].Evidence with { Text = "" }, true))]));
        return new Sheet(left.Grid, left.Frame, [.. rows], ColumnsOf(left, right)) { Edges = left.Edges };
    }

    private static Box[] ColumnsOf(Sheet left, IReadOnlyList<Box> right)
    {
        var shift = left.Columns[^1].X1 - right[0].X0;
        return [.. left.Columns, .. right.Select(c => new Box(c.X0 + shift, c.Y0, c.X1 + shift, c.Y1))];
    }

    /// <summary>The sheet's cells on the rows of the finer edges, their columns counted from <paramref name="first"/>.</summary>
    private static SheetCell[][] Stretch(Sheet sheet, RowEdges edges, RowEdges finer, int first)
    {
        var owners = Enumerable.Range(0, finer.Rows).Select(r => edges.RowAt(finer, r)).ToArray();
        var starts = Starts(owners, sheet.Rows.Count);
        var rows = new SheetCell[owners.Length][];
        for (var r = 0; r < rows.Length; r++)
        {
            var begins = r == 0 || owners[r] != owners[r - 1];
            rows[r] = Shifted(sheet.Rows[owners[r]], first, c => c with
            {
                Column = c.Column + first,
                StartsHere = c.StartsHere && begins,
                RowSpan = starts[Math.Min(owners[r] + c.RowSpan, sheet.Rows.Count)] - starts[owners[r]],
            });
        }
        return rows;
    }

    /// <summary>For each row of the sheet, and for its end, how many of the finer rows are above it.</summary>
    private static int[] Starts(int[] owners, int count)
    {
        var starts = new int[count + 1];
        foreach (var owner in owners) starts[owner + 1]++;
        for (var row = 1; row <= count; row++) starts[row] += starts[row - 1];
        return starts;
    }

    /// <summary>A cell over several columns stays one cell.</summary>
    private static SheetCell[] Shifted(SheetRow row, int first, Func<SheetCell, SheetCell> shift)
    {
        var cells = new SheetCell[row.ColumnCount];
        for (var c = 0; c < cells.Length; c++)
            cells[c] = c > 0 && ReferenceEquals(row[c], row[c - 1]) ? cells[c - 1] : shift(row[c]);
        return cells;
    }
}
