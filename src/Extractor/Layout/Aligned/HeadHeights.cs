namespace Extractor.Layout.Aligned;

/// <summary>The heights on which heads over several columns stand, from the top down.</summary>
internal static class HeadHeights
{
    /// <summary>In ems: what the rows' inner margins shift a head from the middle.</summary>
    private const double OffMiddle = 0.35;

    public static List<List<HeadBlock>> Of(List<HeadBlock> spanning)
    {
        var heights = new List<List<HeadBlock>>();
        foreach (var block in spanning.OrderBy(static s => s.CenterY))
        {
            var same = heights.Find(h => Math.Abs(h[0].CenterY - block.CenterY) < LayoutSettings.SameHeadHeight * block.PointSize);
            if (same is null) heights.Add([block]);
            else same.Add(block);
        }
        foreach (var height in heights) height.Sort(static (a, b) => a.X0.CompareTo(b.X0));
        return heights;
    }

    /// <summary>
    /// A head as tall as two levels stands half-way between the top of the one and the bottom of the other: it is a sibling of the upper ones,
    /// and what is on the lower level stands under one of those. The joined height; null where none stands so.
    /// </summary>
    public static List<HeadBlock>? JoinTall(List<List<HeadBlock>> heights)
    {
        if (heights.Count != 3) return null;
        var (upper, tall, lower) = (heights[0], heights[1], heights[2]);
        var middle = (upper.Min(static b => b.Top) + lower.Max(static b => b.Bottom)) / 2;
        if (Math.Abs(tall[0].CenterY - middle) > OffMiddle * tall[0].PointSize) return null;
        if (tall.Exists(t => upper.Concat(lower).Any(o => o.X0 < t.X1 && t.X0 < o.X1))) return null;
        heights.RemoveAt(1);
        upper.AddRange(tall);
        upper.Sort(static (a, b) => a.X0.CompareTo(b.X0));
        return upper;
    }
}
