using Extractor.Forms.Sheets;

namespace Extractor.Forms.Heads;

/// <summary>Finds the head cell over a column where the grid does not draw a group's head as one merged cell.</summary>
internal static class HeadSpans
{
    /// <summary>The printed cell, or for a blank one the group's word on its left; null where there is none.</summary>
    /// <remarks>A word groups the blank places right of it when both its own column and theirs have further words below.</remarks>
    public static SheetCell? CellAt(SheetRow[] rows, int row, int column)
    {
        var cell = rows[row][column];
        if (!cell.IsBlank) return cell;
        if (IsNamedAbove(rows, row, column) || !IsNamedBelow(rows, row, column)) return null;
        var left = column - 1;
        while (left >= 0 && rows[row][left].IsBlank) left--;
        if (left < 0 || !IsNamedBelow(rows, row, left) || IsNamedAbove(rows, row, left) || IsBrokenOff(rows, row, left)) return null;
        return Enumerable.Range(0, row).All(r => CellAt(rows, r, column) == CellAt(rows, r, left)) ? rows[row][left] : null;
    }

    /// <summary>The place belongs to a taller cell whose word stands above.</summary>
    private static bool IsNamedAbove(SheetRow[] rows, int row, int column) => row > 0 && !rows[row][column].StartsHere && !rows[row][column].IsBlank;

    /// <summary>What stands below is no head but the rest of this one: 年初结转和结 over 余.</summary>
    private static bool IsBrokenOff(SheetRow[] rows, int row, int column) =>
        rows.Skip(row + 1).FirstOrDefault(r => !r[column].IsBlank && r[column] != rows[row][column]) is { } below && !HeadWords.IsHead(below[column].Text);

    private static bool IsNamedBelow(SheetRow[] rows, int row, int column) =>
        rows.Skip(row + 1).Any(r => !r[column].IsBlank && r[column] != rows[row][column] && (r[column].StartsHere || r[column].Column == column));
}
