namespace Extractor.Layout.Aligned;

/// <summary>How far apart the lines of wrapped heads are, where the head alone tells: the body has one row.</summary>
internal static class HeadWrap
{
    /// <summary>In ems: double spacing is the widest that producers set.</summary>
    public const double Widest = 2.2;

    /// <summary>In ems: lines nearer than this stand beside each other.</summary>
    private const double Nearest = 0.9;

    /// <summary>Of the least distance.</summary>
    private const double Same = 0.04;

    /// <summary>In ems, from the middle of the one line to that of the other.</summary>
    private const double Centred = 0.5;

    /// <summary>In ems.</summary>
    private const double SameHeight = 0.15;

    /// <summary>Heads that wrap are seldom alone.</summary>
    private const int Fewest = 2;

    /// <summary>Null where no two heads show it.</summary>
    public static double? Pitch(IReadOnlyList<TextRow> head)
    {
        var distances = Lines(head).Where(l => AreAllBelow(head, l.Row)).Select(static l => l.Distance).ToArray();
        if (distances.Length == 0) return null;
        var least = distances.Min();
        return distances.Count(d => d <= (1 + Same) * least) >= Fewest ? least : null;
    }

    /// <summary>The pitch of two lines beside a head of one line that stands on the height between them; 0 where none do.</summary>
    public static double BesideTall(IReadOnlyList<TextRow> head) =>
        Lines(head).Where(l => !HasSiblings(head, l.Row, l.Line) && StandsInMiddle(head, l.Line.Baseline - (l.Distance / 2), l.Line.PointSize))
            .Select(static l => l.Distance).DefaultIfEmpty().Max();

    /// <summary>What stands right below the middle of another text, and how far.</summary>
    private static IEnumerable<(int Row, Segment Line, double Distance)> Lines(IReadOnlyList<TextRow> head)
    {
        for (var i = 1; i < head.Count; i++)
            foreach (var line in head[i].Segments)
                if (Above(head, i, line) is { } above && IsInMiddle(head, i, line, above.Segment))
                    yield return (i, line, line.Baseline - above.Segment.Baseline);
    }

    /// <summary>The line stands in the middle of the text above, alone under it.</summary>
    private static bool IsInMiddle(IReadOnlyList<TextRow> head, int row, Segment line, Segment above)
    {
        var distance = line.Baseline - above.Baseline;
        return distance >= Nearest * line.PointSize && distance <= Widest * line.PointSize && Math.Abs(line.CenterX - above.CenterX) <= Centred * line.PointSize
            && line.Width <= above.Width + line.PointSize && head[row].Segments.Count(s => s.Overlap(above.X0, above.X1) > 0) == 1;
    }

    /// <summary>No sibling beside it hangs under nothing, as those of one parent do.</summary>
    private static bool AreAllBelow(IReadOnlyList<TextRow> head, int row) => head[row].Segments.All(s => Above(head, row, s) is not null);

    /// <summary>
    /// The neighbours on both sides hang under nothing, and heads beside each other under it: 购置费 between 小计 and 运行费, over 预算数 and 决算数,
    /// under a parent that is no wider.
    /// </summary>
    public static bool IsAmongChildren(IReadOnlyList<TextRow> head, int row, Segment line)
    {
        var left = head[row].Segments.LastOrDefault(s => s.X1 <= line.X0);
        var right = head[row].Segments.FirstOrDefault(s => s.X0 >= line.X1);
        return left is not null && right is not null && Above(head, row, left) is null && Above(head, row, right) is null
            && head.Skip(row + 1).Any(r => r.Segments.Count(s => s.Overlap(line.X0, line.X1) > 0) > 1);
    }

    /// <summary>A neighbour hangs under nothing: 小计 beside 基本支出, both under 本年支出, which is as narrow as the one.</summary>
    private static bool HasSiblings(IReadOnlyList<TextRow> head, int row, Segment line)
    {
        var segments = head[row].Segments;
        var at = segments.Select((s, i) => (s, i)).First(x => ReferenceEquals(x.s, line)).i;
        return (at > 0 && Above(head, row, segments[at - 1]) is null) || (at + 1 < segments.Count && Above(head, row, segments[at + 1]) is null);
    }

    /// <summary>A head of one line, alone in its column, on the height between the two lines: each is set in the middle of a cell as tall.</summary>
    private static bool StandsInMiddle(IReadOnlyList<TextRow> head, double baseline, double size)
    {
        for (var i = 0; i < head.Count; i++)
            if (Math.Abs(head[i].Baseline - baseline) < SameHeight * size
                && head[i].Segments.Any(s => Above(head, i, s) is null && s.Text.Length > 1)) return true;
        return false;
    }

    private static (Segment Segment, int Row)? Above(IReadOnlyList<TextRow> head, int row, Segment line)
    {
        for (var i = row - 1; i >= 0; i--)
            foreach (var segment in head[i].Segments)
                if (segment.Overlap(line.X0, line.X1) > 0) return (segment, i);
        return null;
    }
}
