using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Every other row shaded: the fills' edges make grids of one row each, which are stripes of one table and no grids.</summary>
internal static class ShadedRows
{
    private const double SameSpot = 2;

    /// <summary>Takes such stripes out of the frames; their edges go to <paramref name="rules"/>.</summary>
    public static void Demote(List<CellFrame> frames, IReadOnlyList<Ruling> rulings, List<Edge> rules)
    {
        var stripes = frames.FindAll(f => f.RowCount == 1 && frames.Exists(o => o != f && o.RowCount == 1 && SameWidth(f, o)));
        if (stripes.Count == 0) return;
        foreach (var stripe in stripes)
        {
            if (rulings.Any(r => r.Kind != RulingKind.FillEdge && r.Box.Intersects(stripe.Box))) continue;
            frames.Remove(stripe);
            rules.Add(new Edge(true, stripe.Ys[0], stripe.Xs[0], stripe.Xs[^1]));
            rules.Add(new Edge(true, stripe.Ys[1], stripe.Xs[0], stripe.Xs[^1]));
        }
    }

    private static bool SameWidth(CellFrame a, CellFrame b) =>
        Math.Abs(a.Xs[0] - b.Xs[0]) < SameSpot && Math.Abs(a.Xs[^1] - b.Xs[^1]) < SameSpot;
}
