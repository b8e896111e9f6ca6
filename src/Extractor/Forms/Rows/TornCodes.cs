using Extractor.Domain.Parsing;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>Codes of two lines that became two rows, where a column is too narrow for 201 and nothing is drawn between the rows: 20 over 1.</summary>
internal static class TornCodes
{
    public static IReadOnlyList<SheetRow> Join(IReadOnlyList<SheetRow> rows, Head head)
    {
        if (head.Groups is not [{ Codes.Count: > 0 } group]) return rows;
        var joined = new List<SheetRow>(rows.Count);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && joined[^1].Page == row.Page && IsRest(joined[^1], row, group)) joined[^1] = RowMender.Join(joined[^1], row);
            else joined.Add(row);
        }
        return joined;
    }

    /// <summary>The lower row has no figure, and digits that make a code of what is none above it.</summary>
    private static bool IsRest(SheetRow upper, SheetRow lower, ColumnGroup group)
    {
        if (group.Figures.Any(c => !lower[c.Index].IsBlank)) return false;
        var (above, below) = (Digits(upper, group), Digits(lower, group));
        return above.Length > 0 && below.Length > 0 && !IsCode(above) && !IsCode(below)
            && IsCode(string.Concat(group.Codes.Select(c => upper[c.Index].Text + lower[c.Index].Text)));
    }

    /// <summary>Nothing where a code column holds something else than digits.</summary>
    private static string Digits(SheetRow row, ColumnGroup group)
    {
        var text = string.Concat(group.Codes.Select(c => row[c.Index].Text));
        return text.All(char.IsAsciiDigit) ? text : "";
    }

    private static bool IsCode(string text) => FunctionalCode.TryParse(text, out _) || EconomicCode.TryParse(text, out _);
}
