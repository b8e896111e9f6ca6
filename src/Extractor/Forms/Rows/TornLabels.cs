using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>
/// Labels of two lines that became two rows: 201 一般公共服务支 over 出. Where the labels begin with codes, a row without one, and without a
/// total's name, is the rest of the row above; the figures stand in one of the two.
/// </summary>
internal static class TornLabels
{
    /// <summary>The share of labels that begin with a code: where fewer do, one without is nothing odd.</summary>
    private const double MostCoded = 0.5;

    public static IReadOnlyList<SheetRow> Join(IReadOnlyList<SheetRow> rows, Head head)
    {
        if (head.Groups is not [{ Codes.Count: 0, Labels: [var label] } group] || !AreCoded(rows, label.Index)) return rows;
        return RowMender.Join(rows, (upper, lower) => IsRest(upper, lower, label.Index, group));
    }

    private static bool AreCoded(IReadOnlyList<SheetRow> rows, int label)
    {
        var labels = rows.Where(r => !r[label].IsBlank).ToArray();
        var coded = labels.Count(r => IsCoded(r[label]));
        return coded < labels.Length && coded > MostCoded * labels.Length;
    }

    private static bool IsRest(SheetRow upper, SheetRow lower, int label, ColumnGroup group)
    {
        if (!IsCoded(upper[label]) || lower[label].IsBlank || IsCoded(lower[label])) return false;
        if (RowWords.StandsAlone(lower[label].Text) || HeadWords.BeginsBodyRow(lower[label].Text) || lower[label].Text.Any(char.IsAsciiDigit)) return false;
        return !HasFigures(upper, group) || !HasFigures(lower, group);
    }

    private static bool HasFigures(SheetRow row, ColumnGroup group) => group.Figures.Any(c => !row[c.Index].IsBlank);

    private static bool IsCoded(SheetCell cell) => CodeReader.SplitGlued(cell.Word, out _, out _);
}
