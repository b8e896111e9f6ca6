using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>A form printed in halves: the left columns on one page, the right columns, without labels, on the next.</summary>
internal static class ColumnHalves
{
    /// <summary>The rows of the left half with the right half beside them; null where the part is no right half.</summary>
    public static TableSection? Join(Head left, IReadOnlyList<SheetRow> leftRows, TablePart right)
    {
        if (!IsRightHalf(left, leftRows, right)) return null;
        var shift = left.Columns.Count;
        var columns = left.Columns.Concat(right.Head.Columns.Select(c => c with { Index = c.Index + shift })).ToArray();
        var joined = leftRows.Zip(right.Body, (l, r) => l.With([.. l.Cells, .. Shift(r, shift)]));
        return new TableSection(left with { Columns = columns, Groups = ColumnGroups.Of(columns) }, [.. joined]);
    }

    public static bool IsRightHalf(Head left, IReadOnlyList<SheetRow> leftRows, TablePart right) =>
        right.Head.RowCount > 0
        && left.Groups.Any(g => g.Labels.Count > 0)
        && right.Head.Columns.All(c => c.Role == ColumnRole.Figure)
        && leftRows.Count == right.Body.Count;

    private static IEnumerable<SheetCell> Shift(SheetRow row, int by)
    {
        var moved = new Dictionary<SheetCell, SheetCell>(ReferenceEqualityComparer.Instance);
        foreach (var cell in row.Cells)
        {
            if (!moved.TryGetValue(cell, out var there)) moved[cell] = there = cell with { Column = cell.Column + by };
            yield return there;
        }
    }
}
