using Extractor.Layout.Aligned;
using Extractor.Layout.Ruled;

namespace Extractor.Layout;

/// <summary>
/// A ruled frame of one column is a frame around text, as a rule. It is a grid where it holds figures one below the other:
/// the last column of a sheet too wide for the page before; and where it names rows: the first column of such a sheet.
/// </summary>
internal static class LoneColumns
{
    public const int FewestRows = 4;

    private const int FewestFigures = 3;

    private const int LongestName = 40;

    /// <param name="inside">The words in the frame.</param>
    public static bool IsGrid(CellFrame frame, List<Word> inside) =>
        inside.Count >= FewestFigures && (HoldFigures(frame, inside) || NameRows(frame, inside)) || HoldFiguresAlone(frame, inside);

    /// <summary>Few rows have a figure, and nothing else stands in the rows that are drawn.</summary>
    private static bool HoldFiguresAlone(CellFrame frame, List<Word> inside) =>
        frame.Ys.Length > FewestRows && inside.Count > 0 && inside.TrueForAll(static w => SegmentKinds.Of(w.Text) == SegmentKind.Amount);

    /// <summary>项目 or 科目编码及名称 over short words.</summary>
    private static bool NameRows(CellFrame frame, List<Word> inside)
    {
        var rows = inside.GroupBy(w => CellFiller.IndexOf(frame.Ys, w.CenterY)).OrderBy(static g => g.Key)
            .Select(static g => string.Concat(g.OrderBy(static w => w.CenterY).ThenBy(static w => w.Box.X0).Select(static w => w.Text))).ToArray();
        return rows.Length >= FewestRows && IsHead(rows[0]) && Array.TrueForAll(rows, static r => r.Length <= LongestName && !r.Contains('。'));
    }

    private static bool IsHead(string text) =>
        text.StartsWith("项目", StringComparison.Ordinal) || text.Contains("科目", StringComparison.Ordinal)
        || text.EndsWith("名称", StringComparison.Ordinal) || text.EndsWith("分类", StringComparison.Ordinal);

    /// <summary>More rows with a figure than rows with words.</summary>
    private static bool HoldFigures(CellFrame frame, List<Word> inside)
    {
        var rows = inside.GroupBy(w => CellFiller.IndexOf(frame.Ys, w.CenterY)).ToArray();
        var figures = rows.Count(static r => r.Count() == 1 && SegmentKinds.Of(r.First().Text) == SegmentKind.Amount);
        return figures >= FewestFigures && figures > rows.Count(static r => r.Any(static w => SegmentKinds.Of(w.Text) == SegmentKind.Text));
    }
}
