using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>Puts the rows of a page without a head under the columns of the page that has it.</summary>
internal static class ColumnMatch
{
    /// <summary>Null where something printed would find no column.</summary>
    public static IReadOnlyList<SheetRow>? Rows(TablePart part, TablePart headed)
    {
        var from = part.Piece.Sheet;
        var to = headed.Piece.Sheet;
        return Under(part.Body, from, to);
    }

    /// <summary>Rows of one sheet under the columns of another; null where something printed would find no column.</summary>
    public static IReadOnlyList<SheetRow>? Under(IReadOnlyList<SheetRow> rows, Sheet from, Sheet to)
    {
        if (from.ColumnCount == to.ColumnCount) return rows;
        if (!SharesEdges(from, to)) return null;
        var sources = to.Columns.Select(c => ColumnAt(from, c.CenterX)).ToArray();
        var arranged = rows.Select(r => Arrange(r, sources)).ToArray();
        return arranged.All(r => r is not null) ? [.. arranged.OfType<SheetRow>()] : null;
    }

    public static bool SharesEdges(Sheet a, Sheet b)
    {
        var near = Math.Max(FormSettings.SameTableEdge, FormSettings.SameTextEdge * a.PointSize);
        return Math.Abs(a.Columns[0].X0 - b.Columns[0].X0) < near && Math.Abs(a.Columns[^1].X1 - b.Columns[^1].X1) < near;
    }

    private static int ColumnAt(Sheet sheet, double x)
    {
        for (var c = 0; c < sheet.ColumnCount; c++)
        {
            if (x <= sheet.Columns[c].X1) return c;
        }
        return sheet.ColumnCount - 1;
    }

    private static SheetRow? Arrange(SheetRow row, int[] sources)
    {
        var cells = new SheetCell[sources.Length];
        for (var c = 0; c < cells.Length; c++)
        {
            var source = row[sources[c]];
            var first = Array.FindIndex(sources, s => ReferenceEquals(row[s], source));
            cells[c] = first < c ? cells[first] : source with { Column = c, ColumnSpan = sources.Count(s => ReferenceEquals(row[s], source)) };
        }
        return row.Printed.All(p => sources.Any(s => ReferenceEquals(row[s], p))) ? row.With(cells) : null;
    }
}
