namespace Extractor.Layout.Aligned;

/// <summary>Head texts → head cells: lines of a wrapped head join, two levels of heads do not.</summary>
internal static class HeadBlockBuilder
{
    public static List<HeadBlock> Build(TableParts parts, List<Edge> rules)
    {
        var blocks = new List<HeadBlock>();
        foreach (var row in parts.Head)
            foreach (var segment in row.Segments)
            {
                var above = blocks.FindLast(b => Continues(b, segment, parts.RowPitch, rules));
                if (above is null) blocks.Add(new HeadBlock(segment));
                else above.Add(segment);
            }
        return blocks;
    }

    private static bool Continues(HeadBlock block, Segment next, double? rowPitch, List<Edge> rules)
    {
        var last = block.Lines[^1];
        var pitch = next.Baseline - last.Baseline;
        if (pitch < 0.6 * next.PointSize || pitch > LinePitch(next.PointSize, rowPitch)) return false;
        if (Math.Abs(last.PointSize - next.PointSize) > 0.5 || next.Overlap(block.X0, block.X1) <= 0) return false;
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
