using Extractor.Pdf;

namespace Extractor.Layout.Ruled;

/// <summary>Rulings → edges: doubled hairlines become one, broken or dashed lines are joined.</summary>
internal static class EdgeMerger
{
    private static readonly Comparer<Edge> ByStart = Comparer<Edge>.Create(static (a, b) => a.Start.CompareTo(b.Start));

    /// <param name="scale">1 on a page of usual type.</param>
    public static List<Edge> Merge(IReadOnlyList<Ruling> rulings, double scale)
    {
        var horizontal = new List<Edge>();
        var vertical = new List<Edge>();
        foreach (var ruling in rulings as Ruling[] ?? [.. rulings])
        {
            var box = ruling.Box;
            var dot = ruling.Length < LayoutSettings.ShortestEdge;
            // The dots of a dotted line say nothing of where it leads.
            if (dot || ruling.IsHorizontal) horizontal.Add(new Edge(true, box.CenterY, box.X0, box.X1));
            if (dot || !ruling.IsHorizontal) vertical.Add(new Edge(false, box.CenterX, box.Y0, box.Y1));
        }
        var merged = new List<Edge>();
        MergeDirection(horizontal, merged, scale);
        MergeDirection(vertical, merged, scale);
        return merged;
    }

    private static void MergeDirection(List<Edge> edges, List<Edge> merged, double scale)
    {
        edges.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        var start = 0;
        for (var i = 1; i <= edges.Count; i++)
        {
            if (i < edges.Count && edges[i].Position - edges[start].Position <= LayoutSettings.DoubledLine * scale) continue;
            JoinCollinear(edges, start, i, merged);
            start = i;
        }
    }

    private static void JoinCollinear(List<Edge> edges, int start, int end, List<Edge> merged)
    {
        edges.Sort(start, end - start, ByStart);
        var current = edges[start];
        var weight = current.Length;
        for (var i = start + 1; i < end; i++)
        {
            var next = edges[i];
            if (next.Start - current.End > LayoutSettings.BrokenLine)
            {
                Keep(current, merged);
                current = next;
                weight = next.Length;
                continue;
            }
            var total = weight + next.Length;
            var position = total > 0 ? (current.Position * weight + next.Position * next.Length) / total : current.Position;
            current = current with { Position = position, End = Math.Max(current.End, next.End) };
            weight = total;
        }
        Keep(current, merged);
    }

    private static void Keep(Edge edge, List<Edge> merged)
    {
        if (edge.Length >= LayoutSettings.ShortestEdge) merged.Add(edge);
    }
}
