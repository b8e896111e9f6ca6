using Extractor.Layout.Aligned;
using Extractor.Pdf;

namespace Extractor.Layout.Parts;

/// <summary>The lines of a page → those of each form whose cells are not drawn.</summary>
internal static class FormRegions
{
    /// <param name="before">The form that the page before ends in the middle of; null where it ends with none.</param>
    /// <param name="drawn">The grids that are drawn.</param>
    public static IEnumerable<List<FormLine>> Of(List<FormLine> lines, OpenPart? before, Box[] drawn, double width)
    {
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !IsTitle(lines[i])
                && !Array.Exists(drawn, d => d.CenterY > lines[i - 1].Baseline && d.CenterY < lines[i].Baseline)) continue;
            var region = Trim(lines.GetRange(start, i - start), start == 0 ? before : null, i == lines.Count, width);
            if (region.Count > 0) yield return region;
            start = i;
        }
    }

    private static bool IsTitle(FormLine line) => line.Segments.Count == 1 && RowRoles.IsTitle(line.Text);

    private static List<FormLine> Trim(List<FormLine> lines, OpenPart? before, bool isLast, double width)
    {
        var head = lines.FindIndex(FormWords.IsHead);
        var goesOn = before is not null && (before.Columns.Count > 0 || head >= 0) && !IsTitle(lines[0]) && !FormWords.IsName(lines[0]);
        if (head < 0 && !goesOn) return isLast && FormWords.IsTitle(lines[0].Text) ? Begun(lines, width) : [];
        if (IsTitle(lines[0]) && !FormWords.IsTitle(lines[0].Text) && !lines.Exists(FormWords.IsIndicatorHead)) return [];
        var first = goesOn ? 0 : lines.FindIndex(l => Begins(l, IsTitle(lines[0]), width));
        if (first < 0 || first > head && !goesOn) first = head;
        var end = End(lines, first, width);
        return lines.GetRange(first, end - first);
    }

    /// <summary>A form of which the page holds no more than its name and what stands beside it.</summary>
    private static List<FormLine> Begun(List<FormLine> lines, double width)
    {
        var first = lines.FindIndex(FormWords.IsName);
        if (first < 0) return [];
        var form = lines.GetRange(first, lines.Count - first);
        return form.TrueForAll(l => RowRoles.Of(l.Row, width) is RowRole.Tabular or RowRole.Single) ? form : [];
    }

    /// <summary>Below a title whatever is no caption; elsewhere the name of a project or of a department, else the heads.</summary>
    private static bool Begins(FormLine line, bool hasTitle, double width) => FormWords.IsName(line) || FormWords.IsHead(line)
        || hasTitle && !IsTitle(line) && !IsInBrackets(line.Text) && RowRoles.Of(line.Row, width) is RowRole.Tabular or RowRole.Single;

    /// <summary>（2024年度）</summary>
    private static bool IsInBrackets(string text) => text[0] is '(' or '（' && text[^1] is ')' or '）';

    private static int End(List<FormLine> lines, int first, double width)
    {
        var isDone = false;
        var hasIndicators = false;
        for (var i = first; i < lines.Count; i++)
        {
            if (i > first && lines[i].Baseline - lines[i - 1].Baseline > LayoutSettings.WidestFormGap * lines[i].PointSize) return i;
            hasIndicators |= FormWords.IsIndicatorHead(lines[i]);
            if (isDone && RowRoles.Of(lines[i].Row, width) is RowRole.Outside or RowRole.Announcement) return i;
            isDone |= FormWords.IsTotal(lines[i]) && hasIndicators;
        }
        return lines.Count;
    }
}
