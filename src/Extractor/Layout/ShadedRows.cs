using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Every other row shaded: the fills' edges make grids of one row each, which are stripes of one table and no grids.</summary>
internal static class ShadedRows
{
    private const double SameSpot = 2;

    /// <summary>Takes such stripes out of the frames; their edges go to <paramref name="rules"/>.</summary>
    public static void Demote(List<CellFrame> frames, IReadOnlyList<Ruling> rulings, List<Edge> rules)
    {
        var stripes = Repeated(frames.FindAll(static f => f.RowCount == 1));
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

    /// <summary>Those with another one as wide in the same place: from left to right, only neighbours can be.</summary>
    private static HashSet<CellFrame> Repeated(List<CellFrame> rows)
    {
        var repeated = new HashSet<CellFrame>(ReferenceEqualityComparer.Instance);
        var byEnds = new Dictionary<(double Left, double Right), List<CellFrame>>();
        foreach (var row in rows)
        {
            var (left, right) = (Math.Floor(row.Xs[0] / SameSpot), Math.Floor(row.Xs[^1] / SameSpot));
            for (var l = left - 1; l <= left + 1; l++)
                for (var r = right - 1; r <= right + 1; r++)
                    if (byEnds.TryGetValue((l, r), out var others)) Pair(row, others, repeated);
            if (!byEnds.TryGetValue((left, right), out var same)) byEnds[(left, right)] = same = [];
            same.Add(row);
        }
        return repeated;
    }

    /// <summary>A pair of one cell is always as wide, so that one of many is enough.</summary>
    private static void Pair(CellFrame row, List<CellFrame> others, HashSet<CellFrame> repeated)
    {
        foreach (var other in others)
        {
            if (!SameWidth(row, other)) continue;
            repeated.Add(row);
            if (!repeated.Add(other)) return;
        }
    }

    private static bool SameWidth(CellFrame a, CellFrame b) =>
        Math.Abs(a.Xs[0] - b.Xs[0]) < SameSpot && Math.Abs(a.Xs[^1] - b.Xs[^1]) < SameSpot;
}
