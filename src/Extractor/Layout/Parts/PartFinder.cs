using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>The lines of a form → its parts, from top to bottom; null where one of them could not be read for sure.</summary>
internal static class PartFinder
{
    /// <param name="endsPage">No line of the page stands below these.</param>
    public static IReadOnlyList<FormPart>? Find(List<FormLine> lines, IReadOnlyList<PartColumn> before, bool endsPage)
    {
        var parts = new List<FormPart>();
        var rest = new List<List<FormLine>>();
        var from = 0;
        while (from < lines.Count)
        {
            var head = lines.FindIndex(from, FormWords.IsHead);
            if (head < 0 && from > 0) break;
            var last = head < 0 ? -1 : FormWords.IsIndicatorHead(lines[head]) ? LastIndicator(lines, head) : LastFund(lines, head);
            if (from == 0 && head != 0 && LastOf(before, lines) is >= 0 and var end) (head, last) = (-1, end);
            if (last < 0) break;
            var isCut = endsPage && IsCutRow(lines, last);
            var (top, bottom) = (head < 0 ? 0 : Reach(lines, head, from, -1), isCut ? lines.Count - 1 : Reach(lines, last, lines.Count - 1, 1));
            var (read, first) = head >= 0 && FormWords.IsTaskHead(lines[head]) ? TaskPart.Read(lines, head, from, bottom)
                : (PartReader.Read(head < 0 ? null : lines[head], lines.GetRange(top, bottom - top + 1), before, isCut), top);
            if (read is not { } part) return null;
            top = first;
            parts.Add(part);
            rest.Add(lines.GetRange(from, top - from));
            from = bottom + 1;
        }
        rest.Add(lines.GetRange(from, lines.Count - from));
        var pitch = parts.Select(static p => p.Pitch).FirstOrDefault(static p => p is not null);
        return [.. rest.SelectMany((r, i) => FieldRows.Of(r, pitch).Concat(i < parts.Count ? [parts[i]] : []))];
    }

    /// <summary>The last line that goes on with the part of the page before.</summary>
    private static int LastOf(IReadOnlyList<PartColumn> before, List<FormLine> lines) =>
        before.Count == 0 ? -1 : before.Any(static c => FormWords.IsOfIndicators(c.Head)) ? LastIndicator(lines, 0) : LastFund(lines, -1);

    /// <summary>The total, else the last line before another head.</summary>
    private static int LastIndicator(List<FormLine> lines, int head)
    {
        for (var i = head + 1; i < lines.Count; i++)
        {
            if (FormWords.IsTotal(lines[i])) return i;
            if (FormWords.IsHead(lines[i]) || FormWords.IsBelow(lines[i]) && lines[i].X0 < lines[head].Segments[0].X1) return i - 1;
        }
        return lines.Count - 1;
    }

    /// <summary>The last row of figures under the head; rows of pairs (label, figure, label, figure) are not under it.</summary>
    private static int LastFund(List<FormLine> lines, int head)
    {
        var last = head;
        for (var i = head + 1; i < lines.Count; i++)
        {
            if (FormWords.IsGoals(lines[i]) || FormWords.IsHead(lines[i]) || last >= 0
                && lines[i].Baseline - lines[last].Baseline > LayoutSettings.HighestFundRow * lines[i].PointSize) break;
            if (!FormWords.HasFigure(lines[i])) continue;
            if (IsPairs(lines[i])) break;
            last = i;
        }
        return last;
    }

    private static bool IsPairs(FormLine line) =>
        line.Segments.SkipWhile(static s => !s.IsNumeric).Any(static s => s.Kind == SegmentKind.Text && s.Text[^1] is ':' or '：');

    /// <summary>The outermost line of the cells of a row: near to it, or as far off as a line of the same cell on its other side.</summary>
    private static int Reach(List<FormLine> lines, int row, int end, int step)
    {
        var reach = row;
        for (var i = row + step; i != end + step && i >= 0 && i < lines.Count; i += step)
        {
            var off = Math.Abs(lines[i].Baseline - lines[row].Baseline) / lines[row].PointSize;
            if (off >= LayoutSettings.WithinOuterRow && (off >= LayoutSettings.HighestFundRow / 2 || !IsMirrored(lines, row, i))) break;
            reach = i;
        }
        return reach;
    }

    /// <summary>The page ends within the row, whose cells then begin at its first line: all that stands below are further lines of its cells.</summary>
    private static bool IsCutRow(List<FormLine> lines, int row)
    {
        var above = lines.FindLastIndex(Math.Max(0, row - 1), l => FormWords.HasFigure(l) || FormWords.IsHead(l));
        if (row == lines.Count - 1 || above < 0 || above == row) return false;
        var widest = Math.Min(LayoutSettings.WithinRow * (lines[row].Baseline - lines[above].Baseline), LayoutSettings.WidestLine * lines[row].PointSize);
        for (var i = row + 1; i < lines.Count; i++)
            if (lines[i].Baseline - lines[i - 1].Baseline > widest || !lines[i].Segments.All(s => GoesOn(lines[i - 1], s))) return false;
        return true;
    }

    private static bool GoesOn(FormLine above, Segment line) => !line.IsNumeric && above.Segments.Any(s => s.Kind == SegmentKind.Text
        && (Math.Abs(s.X0 - line.X0) < LayoutSettings.SameStart * s.PointSize || Math.Abs(s.CenterX - line.CenterX) < LayoutSettings.SameStart * s.PointSize));

    private static bool IsMirrored(List<FormLine> lines, int row, int at)
    {
        var mirror = (2 * lines[row].Baseline) - lines[at].Baseline;
        var other = lines.Find(l => Math.Abs(l.Baseline - mirror) < LayoutSettings.SameBaseline * l.PointSize);
        return other is not null && !other.Text.Any(char.IsAsciiDigit) && !lines[at].Text.Any(char.IsAsciiDigit)
            && lines[at].Segments.All(s => other.Segments.Any(o => o.Overlap(s.X0, s.X1) > 0));
    }
}
