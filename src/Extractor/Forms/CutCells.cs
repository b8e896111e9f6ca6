using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>
/// Cells over several columns that the edge between two pages cuts: their words, set in the middle, stand on one page, and the
/// part on the other page is blank.
/// </summary>
internal static class CutCells
{
    /// <summary>Heads and totals over the right page's first column; where it names rows, words stand in it all the way down.</summary>
    private const int MostWords = 5;

    /// <summary>The rows of the left and of the right page, in step.</summary>
    public static void Join(SheetCell[][] lefts, SheetCell[][] rights)
    {
        var namesRows = rights.Count(static r => IsWords(r[0])) > MostWords;
        for (var r = 0; r < lefts.Length; r++)
        {
            var (left, right) = (lefts[r][^1], rights[r][0]);
            if (!left.StartsHere || !right.StartsHere || left.RowSpan != right.RowSpan || left.IsBlank == right.IsBlank) continue;
            var words = left.IsBlank ? right : left;
            var isHead = r + left.RowSpan < lefts.Length && HeadWords.IsHead(words.Text) && IsHeadBelow(lefts[r + left.RowSpan][^1])
                && IsHeadBelow(rights[r + left.RowSpan][0]);
            if (!isHead && (namesRows || !left.IsBlank || !IsWords(right))) continue;
            var whole = words with { Column = left.Column, ColumnSpan = left.ColumnSpan + right.ColumnSpan };
            for (var i = r; i < r + left.RowSpan; i++) Put(lefts[i], rights[i], left, right, i == r ? whole : whole with { StartsHere = false });
        }
    }

    private static void Put(SheetCell[] lefts, SheetCell[] rights, SheetCell left, SheetCell right, SheetCell whole)
    {
        Array.Fill(lefts, whole, lefts.Length - left.ColumnSpan, left.ColumnSpan);
        Array.Fill(rights, whole, 0, right.ColumnSpan);
    }

    private static bool IsHeadBelow(SheetCell cell) => cell.StartsHere && !cell.IsBlank && HeadWords.IsHead(cell.Text) && !HeadWords.BeginsBodyRow(cell.Text);

    private static bool IsWords(SheetCell cell) => cell.StartsHere && cell.Text.Any(ColumnRoles.IsHan) && !cell.Text.Any(char.IsAsciiDigit);
}
