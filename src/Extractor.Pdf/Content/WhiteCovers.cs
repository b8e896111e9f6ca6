namespace Extractor.Pdf.Content;

/// <summary>White rectangles painted over what stood there before: rulings that lie wholly under one do not show.</summary>
internal sealed class WhiteCovers
{
    /// <summary>A line along the edge of a white area may belong to the cell beside it; points.</summary>
    private const double Margin = 0.75;

    private const double RowHeight = 8;

    /// <summary>A forged page could have half a million covers over half a million rulings.</summary>
    private const long MostLooks = 20_000_000;

    private readonly List<(Box Area, int Before)> _covers = [];

    public void Clear() => _covers.Clear();

    /// <param name="before">How many rulings the page had when the area was painted.</param>
    public void Add(in Box area, int before)
    {
        if (before > 0 && Math.Min(area.Width, area.Height) > 2 * Margin) _covers.Add((area, before));
    }

    /// <summary>Takes out the rulings that are covered, and keeps the order of the others.</summary>
    public void TakeHidden(List<Ruling> rulings)
    {
        if (_covers.Count == 0 || rulings.Count == 0) return;
        var rows = Enumerable.Range(0, rulings.Count).ToLookup(i => Row(rulings[i].Box.CenterY));
        var hidden = new HashSet<int>();
        var looks = 0L;
        foreach (var (area, before) in _covers)
        {
            for (var row = Row(area.Y0); row <= Row(area.Y1) && looks < MostLooks; row++)
            {
                looks++;
                foreach (var i in rows[row])
                {
                    looks++;
                    if (i < before && IsUnder(rulings[i], area)) hidden.Add(i);
                }
            }
        }

        if (hidden.Count == 0) return;
        var index = 0;
        rulings.RemoveAll(_ => hidden.Contains(index++));
    }

    /// <summary>The edge of a shaded area moves to that of the white one over it, and stays.</summary>
    private static bool IsUnder(in Ruling ruling, in Box area)
    {
        if (ruling.Kind == RulingKind.FillEdge) return false;
        var box = ruling.Box;
        var (x, y) = ruling.IsHorizontal ? (-Margin, Margin) : (Margin, -Margin);
        return box.X0 >= area.X0 + x && box.X1 <= area.X1 - x && box.Y0 >= area.Y0 + y && box.Y1 <= area.Y1 - y;
    }

    private static int Row(double y) => (int)(Math.Clamp(y, -1e6, 1e6) / RowHeight);
}
