namespace Extractor.Layout.Ruled;

/// <summary>
/// Which horizontal edges meet which vertical ones. The page is swept from top to bottom: held against an edge are only
/// the vertical ones that reach its height, by the strips that they stand in.
/// </summary>
internal static class EdgeCrossings
{
    private const double Strip = 8;

    /// <param name="touch">How far an edge may end short of the other, in points.</param>
    public static IEnumerable<(int Horizontal, int Vertical)> Of(List<Edge> horizontal, List<Edge> vertical, double touch)
    {
        if (horizontal.Count == 0 || vertical.Count == 0) yield break;
        var (rows, starts) = (Order(horizontal, static e => e.Position), Order(vertical, static e => e.Start));
        var left = vertical.Min(static e => e.Position);
        var strips = new List<int>?[Last(vertical, left) + 1];
        var next = 0;
        foreach (var h in rows)
        {
            var edge = horizontal[h];
            for (; next < starts.Length && vertical[starts[next]].Start - touch <= edge.Position; next++)
                (strips[StripOf(vertical[starts[next]].Position, left, strips.Length)] ??= []).Add(starts[next]);
            var last = StripOf(edge.End + touch, left, strips.Length);
            for (var s = StripOf(edge.Start - touch, left, strips.Length); s <= last; s++)
            {
                if (strips[s] is not { } strip) continue;
                Prune(strip, vertical, edge.Position - touch);
                foreach (var v in strip)
                    if (vertical[v].Position >= edge.Start - touch && vertical[v].Position <= edge.End + touch) yield return (h, v);
            }
        }
    }

    /// <summary>Takes out the edges that end above the position.</summary>
    private static void Prune(List<int> strip, List<Edge> vertical, double position)
    {
        var kept = 0;
        for (var i = 0; i < strip.Count; i++)
            if (vertical[strip[i]].End >= position) strip[kept++] = strip[i];
        strip.RemoveRange(kept, strip.Count - kept);
    }

    private static int[] Order(List<Edge> edges, Func<Edge, double> key)
    {
        var order = new int[edges.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(edges.Select(key).ToArray(), order);
        return order;
    }

    /// <summary>The last strip that is needed; a page too wide for so many shares them.</summary>
    private static int Last(List<Edge> vertical, double left) =>
        (int)Math.Min((vertical.Max(static e => e.Position) - left) / Strip, Math.Max(16, 2 * vertical.Count));

    private static int StripOf(double position, double left, int count) => (int)Math.Clamp((position - left) / Strip, 0, count - 1);
}
