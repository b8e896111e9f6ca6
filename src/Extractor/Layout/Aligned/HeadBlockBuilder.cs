namespace Extractor.Layout.Aligned;

/// <summary>Head texts → head cells: lines of a wrapped head join, two levels of heads do not.</summary>
internal static class HeadBlockBuilder
{
    public static List<HeadBlock> Build(TableParts parts, List<Edge> rules)
    {
        var blocks = new List<HeadBlock>();
        foreach (var row in parts.Head)
            foreach (var segment in Joined(row, parts.Body))
            {
                var above = blocks.FindLast(b => Continues(b, segment, parts.RowPitch, rules));
                if (above is null) blocks.Add(new HeadBlock(segment));
                else above.Add(segment);
            }
        return blocks;
    }

    /// <summary>Two words of one head cell: the body's texts run on under the gap between them.</summary>
    private static List<Segment> Joined(TextRow row, IReadOnlyList<TextRow> body)
    {
        var joined = new List<Segment>();
        foreach (var segment in row.Segments)
        {
            if (joined.Count > 0 && segment.X0 - joined[^1].X1 < 0.9 * segment.PointSize)
            {
                var middle = (segment.X0 + joined[^1].X1) / 2;
                if (body.Any(r => r.Segments.Any(s => !s.IsMergedLabel && s.X0 < middle && s.X1 > middle)))
                {
                    joined[^1] = Segment.Of([.. joined[^1].Words, .. segment.Words]);
                    continue;
                }
            }
            joined.Add(segment);
        }
        return joined;
    }

    private static bool Continues(HeadBlock block, Segment next, double? rowPitch, List<Edge> rules)
    {
        var last = block.Lines[^1];
        var pitch = next.Baseline - last.Baseline;
        if (pitch < 0.6 * next.PointSize || pitch > LinePitch(next.PointSize, rowPitch)) return false;
        if (Math.Abs(last.PointSize - next.PointSize) > 0.5 || next.Overlap(block.X0, block.X1) <= 0) return false;
        // A wrapped line is about as wide as its cell; a short text over a longer one is a head over a head.
        if (last.X1 - last.X0 < 0.6 * (next.X1 - next.X0)) return false;
        var centred = Math.Abs(block.CenterX - next.CenterX) <= 1.1 * next.PointSize;
        if (!centred && Math.Abs(block.X0 - next.X0) > 0.5 * next.PointSize) return false;
        return !rules.Exists(r => r.Position > last.Baseline - 1 && r.Position < next.Baseline
            && r.Start <= next.CenterX && r.End >= next.CenterX);
    }

    private static double LinePitch(double size, double? rowPitch)
    {
        if (rowPitch is not { } pitch) return 1.5 * size;
        return pitch > 1.25 * size ? Math.Min(0.9 * pitch, 1.8 * size) : 1.2 * size;
    }
}
