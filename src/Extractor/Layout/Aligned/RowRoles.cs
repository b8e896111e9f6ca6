using System.Text.RegularExpressions;

namespace Extractor.Layout.Aligned;

internal static partial class RowRoles
{
    public static RowRole Of(TextRow row, double pageWidth)
    {
        var text = row.Text;
        if (IsUnitLine(text) && !HoldsColumnHeads(row) && !AreHeadsWithUnits(row)) return RowRole.Announcement;
        if (text.StartsWith("注：", StringComparison.Ordinal) || text.StartsWith("注:", StringComparison.Ordinal)) return RowRole.Outside;
        if (BeginsPart().IsMatch(text)) return RowRole.Outside;
        if (ContentsLeader.StandsIn(text) || GluedFigures.HasUnit(text)) return RowRole.Outside;
        if (row.Segments.Count > 3 || (row.Segments.Count > 1 && (row.WidestGap >= LayoutSettings.SureGap || HoldsCells(row))))
            return text.Contains('。') && row.Segments.Count < 3 ? RowRole.Outside : RowRole.Tabular;
        if (IsTitle(text)) return RowRole.Announcement;
        if (HoldsHeads(row)) return RowRole.Tabular;
        var width = row.Segments[^1].X1 - row.Segments[0].X0;
        return width > LayoutSettings.LongestSingle * pageWidth || text.Contains('。') ? RowRole.Outside : RowRole.Single;
    }

    /// <summary>Labels and figures without a gap between them, and nothing of a sentence.</summary>
    private static bool HoldsCells(TextRow row) =>
        row.Segments.Any(static s => s.Kind == SegmentKind.Amount) && row.Text.AsSpan().IndexOfAny("。；，：:") < 0;

    /// <summary>Heads of tight columns without a word's gap between them, and nothing of a sentence.</summary>
    private static bool HoldsHeads(TextRow row) =>
        row.Text.AsSpan().IndexOfAny("。；，：:、") < 0 && row.Segments.SelectMany(HeadPieces.Of).Take(3).Count() > 2;

    /// <summary>单位名称 over the rows of units, beside other heads.</summary>
    private static bool HoldsColumnHeads(TextRow row) => row.Segments.Count > 3 && row.Text.AsSpan().IndexOfAny('：', ':') < 0;

    /// <summary>预算数（单位：万元） and 决算数（单位：元） beside each other: each is the unit of a column.</summary>
    private static bool AreHeadsWithUnits(TextRow row) =>
        row.Segments.Count > 1 && !IsUnitLine(string.Concat(row.Segments.Select(static s => UnitOfHead().Replace(s.Text, ""))));

    /// <summary>Behind a head, and not behind a title.</summary>
    [GeneratedRegex("(?<=[^表])[（(](金额)?单位[：:][^）)]*元[）)]$")]
    private static partial Regex UnitOfHead();

    private static bool IsUnitLine(string text) =>
        text.Contains("单位：", StringComparison.Ordinal) || text.Contains("单位:", StringComparison.Ordinal)
        || text.Contains("单位名称", StringComparison.Ordinal) || text.StartsWith("部门：", StringComparison.Ordinal)
            || text.StartsWith("部门名称", StringComparison.Ordinal)
        || (text.StartsWith("公开", StringComparison.Ordinal) && text.EndsWith('表') && text.Length <= 8);

    /// <summary>Part of a sentence, or the heading of the next part: what stands below goes on with no table of the page before.</summary>
    public static bool IsProse(string text) => text.AsSpan().IndexOfAny("。，；") >= 0 || BeginsPart().IsMatch(text);

    /// <summary>第三部分 …说明: the heading of the next part.</summary>
    [GeneratedRegex("^第[一二三四五六七八九十]{1,2}部分")]
    private static partial Regex BeginsPart();

    /// <summary>公开05表 is a label and no title.</summary>
    public static bool IsTitle(string text) => text.Length is >= 4 and <= 40 && EndsTitle().IsMatch(text) && !text.Contains('。') && !IsUnitLine(text);

    /// <summary>收入决算表（分单位）, 支出决算表（续）.</summary>
    [GeneratedRegex("表([（(][^（()）]{1,8}[)）])?$")]
    private static partial Regex EndsTitle();
}
