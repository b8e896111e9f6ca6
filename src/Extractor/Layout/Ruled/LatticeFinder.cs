namespace Extractor.Layout.Ruled;

/// <summary>Edges → lattices: edges that cross or touch belong together.</summary>
internal static class LatticeFinder
{
    public static List<Lattice> Find(List<Edge> edges)
    {
        var horizontal = edges.FindAll(static e => e.IsHorizontal);
        var vertical = edges.FindAll(static e => !e.IsHorizontal);
        var parents = new int[horizontal.Count + vertical.Count];
        for (var i = 0; i < parents.Length; i++) parents[i] = i;
        foreach (var (h, v) in EdgeCrossings.Of(horizontal, vertical, LayoutSettings.LooseEnd)) Union(parents, h, horizontal.Count + v);
        return Collect(horizontal, vertical, parents);
    }

    private static List<Lattice> Collect(List<Edge> horizontal, List<Edge> vertical, int[] parents)
    {
        var groups = new Dictionary<int, (List<Edge> Horizontal, List<Edge> Vertical)>();
        for (var i = 0; i < parents.Length; i++)
        {
            var root = Root(parents, i);
            if (!groups.TryGetValue(root, out var group)) groups[root] = group = ([], []);
            if (i < horizontal.Count) group.Horizontal.Add(horizontal[i]);
            else group.Vertical.Add(vertical[i - horizontal.Count]);
        }
        var lattices = new List<Lattice>(groups.Count);
        foreach (var group in groups.Values) lattices.Add(new Lattice(group.Horizontal, group.Vertical));
        return lattices;
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }

    private static void Union(int[] parents, int a, int b) => parents[Root(parents, a)] = Root(parents, b);
}
