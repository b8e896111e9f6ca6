using Extractor.Pdf;

namespace Extractor.Layout.Ruled;

/// <summary>Rows or heads that are shaded, and not ruled: the fills' edges make grids of one row each, which are stripes of a table and no grids.</summary>
internal static class ShadedRows
{
    /// <summary>Takes such stripes out of the frames; their edges go to <paramref name="rules"/>.</summary>
    public static void Demote(List<CellFrame> frames, IReadOnlyList<Ruling> rulings, List<Edge> rules)
    {
        var stripes = new HashSet<CellFrame>(frames.FindAll(static f => f.RowCount == 1), ReferenceEqualityComparer.Instance);
        if (stripes.Count == 0) return;
        RemoveRuled(stripes, rulings);
        frames.RemoveAll(frame =>
        {
            if (!stripes.Contains(frame)) return false;
            rules.Add(new Edge(true, frame.Ys[0], frame.Xs[0], frame.Xs[^1]));
            rules.Add(new Edge(true, frame.Ys[1], frame.Xs[0], frame.Xs[^1]));
            return true;
        });
    }

    /// <summary>The stripes are few and the rulings may be very many, so that the stripes are what is indexed.</summary>
    private static void RemoveRuled(HashSet<CellFrame> stripes, IReadOnlyList<Ruling> rulings)
    {
        var all = stripes.ToList();
        var index = new BoxIndex(all.ConvertAll(static s => s.Box));
        foreach (var ruling in rulings)
        {
            if (ruling.Kind == RulingKind.FillEdge) continue;
            foreach (var i in index.Near(ruling.Box))
                if (ruling.Box.Intersects(all[i].Box)) stripes.Remove(all[i]);
        }
    }
}
