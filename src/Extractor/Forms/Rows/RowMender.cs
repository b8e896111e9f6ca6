using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>Joins the two halves of a row that a page's end breaks: the rest of a label or of a figure stands in the next page's first row.</summary>
internal static class RowMender
{
    public static IReadOnlyList<SheetRow> Mend(IReadOnlyList<SheetRow> rows, Head head)
    {
        if (rows.Count == 0 || rows[0].Page == rows[^1].Page) return rows;
        var names = new TornNames(rows);
        var mended = new List<SheetRow>(rows.Count);
        foreach (var row in rows)
        {
            if (mended.Count > 0 && mended[^1].Page != row.Page && IsPrintedAgain(mended[^1], row)) mended[^1] = row;
            else if (mended.Count > 0 && mended[^1].Page != row.Page && AreHalves(mended[^1], row, head, names)) mended[^1] = Join(mended[^1], row);
            else mended.Add(row);
        }
        return mended;
    }

    /// <summary>
    /// A row that the page's end cuts through, printed again whole: the same words, and figures that have lost marks or digits (56175 for 561.75).
    /// Where nothing is lost, its code or number tells that it is the same row.
    /// </summary>
    private static bool IsPrintedAgain(SheetRow cut, SheetRow whole)
    {
        var lost = false;
        for (var c = 0; c < Math.Min(cut.ColumnCount, whole.ColumnCount); c++)
        {
            var (a, b) = (cut[c].Text, whole[c].Text);
            if (a == b) continue;
            if (!HasTwoDecimals(b) || b.Length <= a.Length || !IsPartOf(a, b)) return false;
            lost = true;
        }

        return lost || IsNumbered(whole);
    }

    /// <summary>More than one row of a table may be called 其中：….</summary>
    private static bool IsNumbered(SheetRow row) =>
        row.Printed is [var first, _, ..] && (HeadWords.BeginsBodyRow(first.Word) || first.Word is ['(', >= '0' and <= '9', ..])
            && !first.Word.StartsWith("其中", StringComparison.Ordinal);

    /// <summary>The letters stand in the other text in this order.</summary>
    private static bool IsPartOf(string letters, string text)
    {
        var at = 0;
        foreach (var letter in text)
            if (at < letters.Length && letters[at] == letter) at++;
        return at == letters.Length;
    }

    /// <summary>No two columns but labels, torn codes and torn figures are printed in both, and one of the rows cannot stand alone.</summary>
    private static bool AreHalves(SheetRow upper, SheetRow lower, Head head, TornNames names)
    {
        if (upper.IsBlank || lower.IsBlank || head.Groups.Count == 0) return false;
        var isCodeTorn = false;
        foreach (var column in head.Columns)
        {
            var (a, b) = (upper[column.Index], lower[column.Index]);
            if (a.IsBlank || b.IsBlank || column.Role == ColumnRole.Label) continue;
            if (column.Role == ColumnRole.Code && TornCodes.AreHalves(a.Word, b.Word, column, head)) isCodeTorn = true;
            else if (column.Role != ColumnRole.Figure || !AreTorn(a.Text, b.Text)) return false;
        }
        if (head.Groups.Any(g => g.Codes.Count == 0 && AreTwo(upper, lower, g, names))) return false;
        return isCodeTorn || head.Groups.Any(g => IsRest(upper, lower, g, names) || IsBeginning(upper, lower, g));
    }

    /// <summary>Labels of two rows in a group without codes, whatever stands in the groups beside it.</summary>
    private static bool AreTwo(SheetRow upper, SheetRow lower, ColumnGroup group, TornNames names) =>
        LabelOf(upper, group).Length > 0 && LabelOf(lower, group).Length > 0 && !group.Labels.Any(c => names.AreHalves(upper[c.Index], lower[c.Index]));

    /// <summary>1,234. and 56: neither is printed as the others are, together they are.</summary>
    private static bool AreTorn(string a, string b) =>
        (!HasTwoDecimals(a) || !HasTwoDecimals(b)) && HasTwoDecimals(a + b) && NumberParser.TryParse(a + b, out _)
            && !(HasTwoDecimals(a) || HasTwoDecimals(b) && b.IndexOf('.') > 2);

    private static bool HasTwoDecimals(string text) => NumberParser.TryParse(text, out var n) && n.Decimals == 2;

    /// <summary>The lower row has the rest of a label and no code; where its table has none, the figures stand in one of the rows.</summary>
    private static bool IsRest(SheetRow upper, SheetRow lower, ColumnGroup group, TornNames names)
    {
        var label = LabelOf(lower, group);
        if (label.Length == 0 && FiguresOf(lower, group).Any()) return true;
        if (label.Length == 0 || CodeOf(lower, group).Length > 0) return false;
        if (HeadWords.BeginsBodyRow(label) || RowWords.StandsAlone(label)) return false;
        if (group.Codes.Count > 0) return true;
        if (AreTwo(upper, lower, group, names)) return false;
        return !FiguresOf(lower, group).Any() || !FiguresOf(upper, group).Any() && LabelOf(upper, group).Length > 0;
    }

    /// <summary>The upper row has the beginning of a label, the lower one the code and perhaps the rest.</summary>
    private static bool IsBeginning(SheetRow upper, SheetRow lower, ColumnGroup group)
    {
        var label = LabelOf(upper, group);
        return group.Codes.Count > 0 && label.Length > 0 && CodeOf(upper, group).Length == 0
            && CodeOf(lower, group).Length > 0 && !RowWords.StandsAlone(label) && !HeadWords.BeginsBodyRow(label);
    }

    private static string LabelOf(SheetRow row, ColumnGroup group) => string.Concat(group.Labels.Select(c => row[c.Index]).Distinct().Select(c => c.Text));

    private static string CodeOf(SheetRow row, ColumnGroup group) => string.Concat(group.Codes.Select(c => row[c.Index]).Distinct().Select(c => c.Text));

    private static IEnumerable<SheetCell> FiguresOf(SheetRow row, ColumnGroup group) => group.Figures.Select(c => row[c.Index]).Where(c => !c.IsBlank);

    /// <summary>The rows of which some are the rest of the one above, on one page.</summary>
    public static IReadOnlyList<SheetRow> Join(IReadOnlyList<SheetRow> rows, Func<SheetRow, SheetRow, bool> isRest)
    {
        var joined = new List<SheetRow>(rows.Count);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && joined[^1].Page == row.Page && isRest(joined[^1], row)) joined[^1] = Join(joined[^1], row);
            else joined.Add(row);
        }
        return joined;
    }

    private static SheetRow Join(SheetRow upper, SheetRow lower)
    {
        var cells = new SheetCell[upper.ColumnCount];
        for (var c = 0; c < cells.Length; c++)
        {
            var (a, b) = (upper[c], lower[c]);
            if (a.Column < c && a.Column >= 0) cells[c] = cells[a.Column];
            else if (b.IsBlank) cells[c] = a;
            else if (a.IsBlank) cells[c] = b with { StartsHere = true, Column = a.Column, ColumnSpan = a.ColumnSpan };
            else cells[c] = With(a, a.Text + b.Text);
        }
        return upper.With(cells);
    }

    private static SheetCell With(SheetCell cell, string text) => cell with { Text = text, Evidence = cell.Evidence with { Text = text } };
}
