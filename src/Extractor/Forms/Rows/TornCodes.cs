using Extractor.Domain.Parsing;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>Codes of two lines that became two rows, where a column is too narrow for 201 and nothing is drawn between the rows: 20 over 1.</summary>
internal static class TornCodes
{
    public static IReadOnlyList<SheetRow> Join(IReadOnlyList<SheetRow> rows, Head head) =>
        head.Groups is [{ Codes.Count: > 0 } group] ? RowMender.Join(rows, (upper, lower) => IsRest(upper, lower, group)) : rows;

    /// <summary>The lower row has no figure, and digits that make a code of what is none above it.</summary>
    private static bool IsRest(SheetRow upper, SheetRow lower, ColumnGroup group)
    {
        if (group.Figures.Any(c => !lower[c.Index].IsBlank)) return false;
        var (above, below) = (Digits(upper, group), Digits(lower, group));
        return above.Length > 0 && below.Length > 0 && !IsWhole(upper, above, group) && !IsWhole(lower, below, group)
            && ClassificationCode.Is(string.Concat(group.Codes.Select(c => upper[c.Index].Text + lower[c.Index].Text)));
    }

    /// <summary>Of three columns the first has three digits; 20 | 03 is no 2003.</summary>
    private static bool IsWhole(SheetRow row, string code, ColumnGroup group) =>
        ClassificationCode.Is(code) && (group.Codes.Count == 1 || row[group.Codes[0].Index].Text.Length == ClassificationCode.ClassDigits);

    /// <summary>Nothing where a code column holds something else than digits.</summary>
    private static string Digits(SheetRow row, ColumnGroup group)
    {
        var text = string.Concat(group.Codes.Select(c => row[c.Index].Text));
        return text.All(char.IsAsciiDigit) ? text : "";
    }

    /// <summary>
    /// What the end of a page parts: 20 and 805, 2080 and 501, 20805 and 01, together a code and not each for itself; of several columns 20 and 1, 0 and 5.
    /// </summary>
    public static bool AreHalves(string upper, string lower, HeadColumn column, Head head)
    {
        if (!upper.All(char.IsAsciiDigit) || !lower.All(char.IsAsciiDigit)) return false;
        if (head.Groups.FirstOrDefault(g => g.Codes.Contains(column))?.Codes is not { Count: > 1 } codes)
            return ClassificationCode.Is(upper + lower) && !(ClassificationCode.Is(upper) && ClassificationCode.Is(lower));
        return upper.Length + lower.Length == (codes[0] == column ? ClassificationCode.ClassDigits : ClassificationCode.LevelDigits);
    }
}
