using Extractor.Forms.Sheets;

namespace Extractor.Forms.Heads;

/// <summary>
/// A head printed again on the next page, one of whose cells is too low for its words there: the last line stands in the first row
/// below. The table's first head has it whole.
/// </summary>
internal static class SpilledHeads
{
    /// <summary>The rows without the words that the whole head ends with.</summary>
    public static IReadOnlyList<SheetRow> Without(IReadOnlyList<SheetRow> body, Head cut, Head whole)
    {
        if (body.Count == 0) return body;
        var first = body[0];
        var spilled = first.Printed.Where(c => c.Column < cut.Columns.Count && IsRest(c, cut.Columns[c.Column], whole.Columns[c.Column])).ToArray();
        if (spilled.Length == 0) return body;
        var row = first.With([.. first.Cells.Select(c => Array.Exists(spilled, s => ReferenceEquals(s, c)) ? Blank(c) : c)]);
        return [row, .. body.Skip(1)];
    }

    private static bool IsRest(SheetCell cell, HeadColumn cut, HeadColumn whole) =>
        cut.Leaf.Length > 0 && cut.Leaf.Length < whole.Leaf.Length && cut.Leaf + HeadWords.Normalize(cell.Text) == whole.Leaf;

    private static SheetCell Blank(SheetCell cell) => cell with { Text = "", Evidence = cell.Evidence with { Text = "" } };
}
