namespace Extractor.Layout.Aligned;

/// <summary>How far apart the lines of wrapped heads are, where the head alone tells: the body has one row.</summary>
internal static class HeadWrap
{
    /// <summary>In ems: double spacing is the widest that producers set.</summary>
    private const double Widest = 2.2;

    /// <summary>In ems: lines nearer than this stand beside each other.</summary>
    private const double Nearest = 0.9;

    /// <summary>Of the least distance.</summary>
    private const double Same = 0.04;

    /// <summary>In ems, from the middle of the one line to that of the other.</summary>
    private const double Centred = 0.5;

    /// <summary>Heads that wrap are seldom alone.</summary>
    private const int Fewest = 2;

    /// <summary>Null where no two heads show it.</summary>
    public static double? Pitch(IReadOnlyList<TextRow> head)
    {
        var distances = new List<double>();
        for (var i = 1; i < head.Count; i++)
            foreach (var line in head[i].Segments)
                if (Above(head, i, line) is { } above && IsWrapped(head, i, line, above.Segment)) distances.Add(line.Baseline - above.Segment.Baseline);
        if (distances.Count == 0) return null;
        var least = distances.Min();
        return distances.Count(d => d <= (1 + Same) * least) >= Fewest ? least : null;
    }

    /// <summary>
    /// The second line of the text above: in its middle, alone under it, and no sibling beside it hangs under nothing, as those of one parent do.
    /// </summary>
    private static bool IsWrapped(IReadOnlyList<TextRow> head, int row, Segment line, Segment above)
    {
        var distance = line.Baseline - above.Baseline;
        if (distance < Nearest * line.PointSize || distance > Widest * line.PointSize) return false;
        if (Math.Abs(((line.X0 + line.X1) / 2) - ((above.X0 + above.X1) / 2)) > Centred * line.PointSize || line.X1 - line.X0 > (above.X1 - above.X0)
            + line.PointSize) return false;
        var siblings = head[row].Segments;
        return siblings.Count(s => s.Overlap(above.X0, above.X1) > 0) == 1 && siblings.All(s => Above(head, row, s) is not null);
    }

    private static (Segment Segment, int Row)? Above(IReadOnlyList<TextRow> head, int row, Segment line)
    {
        for (var i = row - 1; i >= 0; i--)
            foreach (var segment in head[i].Segments)
                if (segment.Overlap(line.X0, line.X1) > 0) return (segment, i);
        return null;
    }
}
