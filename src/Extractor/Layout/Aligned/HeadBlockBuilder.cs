using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>Head texts → head cells: lines of a wrapped head join, two levels of heads do not.</summary>
internal static class HeadBlockBuilder
{
    /// <summary>Lines of one head are nearer to each other than rows are; a spreadsheet's rows hardly so.</summary>
    private const double RowPitchShare = 0.96;

    private const double WrapShare = 1.06;

    public static List<HeadBlock> Build(TableParts parts, List<Edge> rules)
    {
        var (blocks, head) = VerticalHeads.Find(parts.Head, parts.ColumnNumbers);
        parts = parts with { Head = head };
        var wrap = BodyRowJoiner.WrapPitch(parts) ?? (parts.RowPitch is null ? HeadWrap.Pitch(parts.Head) : null);
        var shown = HeadWrap.BesideTall(parts.Head);
        for (var i = 0; i < parts.Head.Count; i++)
            foreach (var segment in Joined(parts.Head[i], parts.Body))
            {
                var row = parts.Head[i];
                var isChild = !IsLetter(segment) && HeadWrap.IsAmongChildren(parts.Head, i, segment);
                var above = isChild ? null : blocks.FindLast(b => !HasSeveralBelow(b, row) && Continues(b, segment,
                    Math.Max(LinePitch(segment.PointSize, parts.RowPitch, wrap), WrapShare * shown), rules));
                if (above is null) blocks.Add(new HeadBlock(segment));
                else above.Add(segment);
            }
        return TouchingHeads.Cut(blocks, parts.Body);
    }

    /// <summary>Two words of one head cell: a body text runs on under both.</summary>
    private static List<Segment> Joined(TextRow row, IReadOnlyList<TextRow> body)
    {
        var joined = new List<Segment>();
        foreach (var segment in row.Segments.SelectMany(HeadPieces.Of))
        {
            if (joined.Count > 0 && segment.X0 - joined[^1].X1 < LayoutSettings.SureGap * segment.PointSize)
            {
                var (left, right) = (joined[^1].X1 - LayoutSettings.AroundText, segment.X0 + LayoutSettings.AroundText);
                if (body.Any(r => r.Segments.Any(s => !s.IsMergedLabel && s.X0 < left && s.X1 > right)))
                {
                    joined[^1] = Segment.Of([.. joined[^1].Words, .. segment.Words]);
                    continue;
                }
            }
            joined.Add(segment);
        }
        return joined;
    }

    private static bool Continues(HeadBlock block, Segment next, double linePitch, List<Edge> rules)
    {
        var last = block.Lines[^1];
        var pitch = next.Baseline - last.Baseline;
        if (pitch < LayoutSettings.NextLine * next.PointSize || pitch > (IsLetter(next) ? HeadWrap.Widest * next.PointSize : linePitch)) return false;
        if (Math.Abs(last.PointSize - next.PointSize) > LayoutSettings.OtherSize * next.PointSize || next.Overlap(block.X0, block.X1) <= 0) return false;
        // A wrapped line is about as wide as its cell; a short text over a longer one is a head over a head.
        if (last.Width < LayoutSettings.AsWide * next.Width) return false;
        var centred = Math.Abs(block.CenterX - next.CenterX) <= LayoutSettings.OffHead * next.PointSize;
        if (!centred && Math.Abs(block.X0 - next.X0) > LayoutSettings.SameHeadStart * next.PointSize) return false;
        return !rules.Exists(r => r.Position > last.Baseline - LayoutSettings.Overhang && r.Position < next.Baseline
            && r.Start <= next.CenterX && r.End >= next.CenterX);
    }

    /// <summary>Heads beside each other under one: its children, though the first may begin where it does.</summary>
    private static bool HasSeveralBelow(HeadBlock block, TextRow row) => row.Segments.Count(s => s.Overlap(block.X0, block.X1) > 0) > 1;

    /// <summary>A letter alone is the end of the head above it; 类, 款 and 项 are heads.</summary>
    private static bool IsLetter(Segment text) => text.Text is [not ('类' or '款' or '项')];

    /// <summary>How far apart the lines of one head are at most: hardly more than those of the body's cells, and less than rows.</summary>
    private static double LinePitch(double size, double? rowPitch, double? wrap)
    {
        if (rowPitch is not { } pitch) return Math.Max(LayoutSettings.UsualGap * size, WrapShare * (wrap ?? 0));
        return wrap is { } line ? Math.Min((line + pitch) / 2, LayoutSettings.WidestLine * size)
            : pitch > LayoutSettings.WideRow * size ? Math.Min(RowPitchShare * pitch, LayoutSettings.WidestLine * size) : LayoutSettings.OffColumn * size;
    }
}
