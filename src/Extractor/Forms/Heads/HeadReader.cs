using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms.Sheets;
using Extractor.Pdf;

namespace Extractor.Forms.Heads;

/// <summary>Rows of a grid → its head. Column numbers (栏次) are dropped; they are no figures.</summary>
internal static class HeadReader
{
    /// <summary>A row that counts further than this counts columns, though a number is lost.</summary>
    private const int LongCount = 4;

    public const int MostHeadRows = 8;

    /// <summary>余: the second line of a head, where a drawn row parts the two.</summary>
    private const int LongestRest = 1;

    /// <summary>Of so many cells in a row of heads one may be a word that heads elsewhere do not have.</summary>
    private const int CellsForAnUnknownWord = 3;

    /// <summary>An empty head where the rows begin with the body.</summary>
    public static Head Read(IReadOnlyList<SheetRow> rows)
    {
        var count = CountRows(rows);
        if (rows.Count == 0) return new Head(0, [], []);
        var words = rows.Take(count).Where(r => !IsOrdinalRow(r)).ToArray();
        var columns = Enumerable.Range(0, rows[0].ColumnCount).Select(c => ColumnAt(words, c)).ToArray();
        columns = ColumnRoles.Assign(columns, [.. rows.Skip(count)]);
        return new Head(count, columns, ColumnGroups.Of(columns));
    }

    /// <summary>How many rows at the top are head.</summary>
    public static int CountRows(IReadOnlyList<SheetRow> rows)
    {
        if (RowsAboveNumbers(rows) is { } known) return known;
        var count = 0;
        for (var r = 0; r < Math.Min(rows.Count, MostHeadRows); r++)
        {
            if (IsOrdinalRow(rows[r]) && (count > 0 || HasOrdinalLabel(rows[r]))) return Math.Max(count, r + 1);
            if (IsHeadRow(rows[r]) && !IsLoneWord(rows, r) && !IsRowUnderLabels(rows, r))
                count = Math.Max(count, r + rows[r].Own.Where(c => !c.IsBlank).Max(c => c.RowSpan));
            else if (r >= count && !rows[r].IsBlank) break;
        }
        return Math.Min(count, rows.Count);
    }

    /// <summary>Everything above a row of column numbers is head, however its words are broken.</summary>
    private static int? RowsAboveNumbers(IReadOnlyList<SheetRow> rows)
    {
        for (var r = 0; r < Math.Min(rows.Count, MostHeadRows); r++)
        {
            if (IsOrdinalRow(rows[r]) && rows[r].Printed.Count > 1) return r + 1;
            if (rows[r].Printed.Any(c => HeadWords.BeginsBodyRow(c.Word) && c.Column == 0 || c.Word.Any(char.IsAsciiDigit)
                && NumberParser.TryParse(c.Word, out _))) return null;
        }
        return null;
    }

    /// <summary>Row labels without figures (使用非财政拨款结余 | 结余分配), each right under the 项目 of its own column.</summary>
    private static bool IsRowUnderLabels(IReadOnlyList<SheetRow> rows, int at) =>
        rows[at].Printed.All(c => RowWords.StandsAlone(c.Word) && LowestAbove(rows, at, c) is { } head
            && ColumnHeads.NamesLabel(HeadWords.Normalize(head.Text)));

    private static SheetCell? LowestAbove(IReadOnlyList<SheetRow> rows, int at, SheetCell cell) =>
        rows.Take(at).SelectMany(r => r.Printed).LastOrDefault(c => c.Column == cell.Column && c.ColumnSpan == cell.ColumnSpan);

    /// <summary>One word in one column is the rest of a label from the page before, unless more of the head follows.</summary>
    private static bool IsLoneWord(IReadOnlyList<SheetRow> rows, int at) =>
        rows[at].Only is { ColumnSpan: 1 } cell && !HeadWords.IsRestOfHead(cell.Text)
        && !rows.Skip(at + 1).Take(2).Any(r => IsHeadRow(r) && r.Printed.Count > 1 || IsOrdinalRow(r));

    /// <summary>Nothing but head words, and more than a lone 合计.</summary>
    public static bool IsHeadRow(SheetRow row) => row.IsHead ??= HoldsHeads(row);

    private static bool HoldsHeads(SheetRow row)
    {
        var printed = row.Printed;
        if (printed.Count == 0 || printed.All(c => c.Word is "合计" or "总计" or "小计")) return false;
        var unknown = 0;
        foreach (var cell in printed)
        {
            if (IsOfHead(cell)) continue;
            if (HeadWords.BeginsBodyRow(cell.Word)) return false;
            if (HeadWords.IsHead(cell.Word)) continue;
            if (!IsWordBesideHeads(cell) || ++unknown > printed.Count / CellsForAnUnknownWord) return false;
        }

        return true;
    }

    /// <summary>No figure, and not the label that a row begins with.</summary>
    private static bool IsWordBesideHeads(SheetCell cell) => cell.Column > 0 && cell.Word.Any(ColumnRoles.IsHan) && !NumberParser.TryParse(cell.Word, out _);

    private static bool IsOfHead(SheetCell cell) => cell.Word.StartsWith("其中:", StringComparison.Ordinal) && cell.Column > 1;

    private static bool HasOrdinalLabel(SheetRow row) => row.Printed.Any(c => c.Word is "栏次" or "栏目" or "行次");

    /// <summary>栏次 1 2 3 …, or the numbers alone, counting up; 甲 and 乙 stand over labels, A, B, C in the place of numbers.</summary>
    public static bool IsOrdinalRow(SheetRow row) => row.IsOrdinal ??= CountsColumns(row);

    private static bool CountsColumns(SheetRow row)
    {
        if (CountsBelowLabel(row)) return true;
        var printed = row.Printed.Where(c => c.Word is not ("栏次" or "栏目" or "行次" or "类" or "款" or "项" or "类款项" or "次" or "栏" or "甲" or "乙" or "丙")).ToArray();
        if (CountsUpBesideHeads(printed)) return true;
        if (!printed.All(c => HeadWords.IsOrdinal(c.Word) || c.Word is "-" or "—" or "——")) return false;
        return HasOrdinalLabel(row) || printed.Length > 1 && CountsUp(printed);
    }

    /// <summary>1 2 3 4 费5: the last line of a head that is taller than its cell stands beside the number below it.</summary>
    private static bool CountsUpBesideHeads(SheetCell[] cells)
    {
        if (cells.Length <= LongCount || cells.Count(c => HeadWords.IsOrdinal(c.Word)) <= cells.Length / 2) return false;
        var first = NumberOf(cells[0].Word);
        return first is 1 or 2 && cells.Index().All(c => NumberOf(new string([.. c.Item.Word.SkipWhile(ColumnRoles.IsHan)])) == first + c.Index);
    }

    /// <summary>栏次 first and numbers after it, though the end of a head that does not fit its cell stands among them.</summary>
    private static bool CountsBelowLabel(SheetRow row)
    {
        var printed = row.Printed;
        return printed.Count > 3 && printed[0].Word is "栏次" or "栏目" && printed.Count(c => HeadWords.IsOrdinal(c.Word)) > printed.Count / 2;
    }

    /// <summary>Each one more than the one before it; in a long row one may be lost, where the next counts on by as many columns.</summary>
    private static bool CountsUp(SheetCell[] cells)
    {
        var numbers = cells.Select(c => NumberOf(c.Word)).ToArray();
        bool CountsOn(int i) => numbers[i - 1] < 0 || numbers[i] < 0 || numbers[i] == numbers[i - 1] + 1
            || (cells.Length > LongCount && numbers[i] == numbers[i - 1] + 2 && cells[i].Column == cells[i - 1].Column + 2);
        return Enumerable.Range(1, cells.Length - 1).All(CountsOn) && numbers[0] is >= 0 and <= 2;
    }

    private static int NumberOf(string word)
    {
        if (word is [>= 'A' and <= 'Z']) return word[0] - 'A' + 1;
        return int.TryParse(word.Trim('(', ')').Split('=')[0], CultureInfo.InvariantCulture, out var n) ? n : -1;
    }

    /// <summary>In an empty form the first body row, 合计, can hold the lower heads of 本年支出.</summary>
    private static bool IsTotalUnderLabel(List<string> path, string word) =>
        word is "合计" && path.Count > 0 && ColumnRoles.NamesRows(path[^1]);

    private static HeadColumn ColumnAt(SheetRow[] rows, int column)
    {
        var cells = CellsAt(rows, column);
        var path = new List<string>();
        var above = 0;
        foreach (var cell in cells)
        {
            var word = HeadWords.Normalize(cell.Text);
            if (path.Count > 0 && cell.ColumnSpan == 1 && above == 1 && word.Length == LongestRest && !HeadWords.IsHead(word)) path[^1] += word;
            else if (word.Length > 0 && (path.Count == 0 || path[^1] != word) && !IsTotalUnderLabel(path, word)) path.Add(word);
            if (word.Length > 0) above = cell.ColumnSpan;
        }
        var evidence = cells.Count == 0
            ? new Evidence(rows.Length == 0 ? 0 : rows[0].Page, rows.Length == 0 ? default : rows[^1][column].Evidence.Box, "")
            : new Evidence(cells[0].Evidence.Page, cells[^1].Evidence.Box, string.Join(' ', cells.Select(c => c.Text)));
        return new HeadColumn(column, ColumnRole.Figure, path, evidence);
    }

    /// <summary>From top to bottom; a cell that spans several rows once.</summary>
    private static List<SheetCell> CellsAt(SheetRow[] rows, int column)
    {
        var cells = new List<SheetCell>();
        for (var r = 0; r < rows.Length; r++)
            if (HeadSpans.CellAt(rows, r, column) is { } cell && !cells.Exists(c => c.Column == cell.Column && c.Evidence == cell.Evidence)) cells.Add(cell);
        return cells;
    }
}
