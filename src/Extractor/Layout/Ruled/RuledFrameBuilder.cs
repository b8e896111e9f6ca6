namespace Extractor.Layout.Ruled;

/// <summary>A lattice → row and column borders and cells: places with no border between them are one cell.</summary>
internal static class RuledFrameBuilder
{
    /// <summary>More places than any printed table has: hatching or a chart.</summary>
    private const int MostPlaces = 40_000;

    /// <param name="scale">1 on a page of usual type.</param>
    public static CellFrame? Build(Lattice lattice, double scale)
    {
        var (xs, _, _) = Borders(lattice.Vertical, lattice.Horizontal, scale);
        var (ys, openTop, openBottom) = Borders(lattice.Horizontal, lattice.Vertical, scale);
        if (xs.Length < 2 || ys.Length < 2 || xs.Length == 2 && ys.Length <= LoneColumns.FewestRows || (long)xs.Length * ys.Length > MostPlaces) return null;
        var rows = ys.Length - 1;
        var columns = xs.Length - 1;
        var right = Marks(lattice.Vertical, xs, ys);
        var below = Marks(lattice.Horizontal, ys, xs);
        var groups = CellGroups.Join(
            rows,
            columns,
            (r, c) => !right[(c + 1) * rows + r],
            (r, c) => !below[(r + 1) * columns + c]);
        return new CellFrame(ys, xs, CellGroups.Rectangles(groups, rows, columns), GridOrigin.Ruled) { OpenTop = openTop, OpenBottom = openBottom };
    }

    /// <summary>Where the edges stand, and the far ends of the edges that cross them where an outer border is not drawn.</summary>
    private static (double[] Positions, bool OpenStart, bool OpenEnd) Borders(IReadOnlyList<Edge> along, IReadOnlyList<Edge> across, double scale)
    {
        var positions = new List<double>(along.Count + 2);
        foreach (var edge in along) positions.Add(edge.Position);
        positions.Sort();
        if (positions.Count == 0) return ([], false, false);
        var (start, end) = OpenEnds(across, positions[0], positions[^1], LayoutSettings.OpenReach * scale);
        if (start is { } s) positions.Insert(0, s);
        if (end is { } e) positions.Add(e);
        return (Distinct(positions, scale), start is not null, end is not null);
    }

    private static double[] Distinct(List<double> sorted, double scale)
    {
        var distinct = new List<double> { sorted[0] };
        foreach (var position in sorted)
            if (position - distinct[^1] > LayoutSettings.SameBorder * scale) distinct.Add(position);
        return distinct.ToArray();
    }

    /// <summary>An outer border that is not drawn stands where at least half of the crossing edges end beyond the last one drawn.</summary>
    private static (double? Start, double? End) OpenEnds(IReadOnlyList<Edge> across, double first, double last, double reach)
    {
        int starts = 0, ends = 0;
        double start = first, end = last;
        foreach (var edge in across)
        {
            if (edge.Start < first - reach) starts++;
            if (edge.End > last + reach) ends++;
            start = Math.Min(start, edge.Start);
            end = Math.Max(end, edge.End);
        }
        return (starts * 2 >= across.Count && starts > 0 ? start : null, ends * 2 >= across.Count && ends > 0 ? end : null);
    }

    /// <summary>For each border (first index) and each span between crossing borders (second): whether an edge covers most of it.</summary>
    private static bool[] Marks(IReadOnlyList<Edge> edges, double[] borders, double[] spans)
    {
        var width = spans.Length - 1;
        var covered = new double[borders.Length * width];
        foreach (var edge in edges)
        {
            var border = Nearest(borders, edge.Position);
            for (var s = 0; s < width; s++)
            {
                var overlap = Math.Min(edge.End, spans[s + 1]) - Math.Max(edge.Start, spans[s]);
                if (overlap > 0) covered[border * width + s] += overlap;
            }
        }
        var marks = new bool[covered.Length];
        for (var i = 0; i < marks.Length; i++)
        {
            var s = i % width;
            marks[i] = covered[i] > LayoutSettings.MostOfSpan * (spans[s + 1] - spans[s]);
        }
        return marks;
    }

    private static int Nearest(double[] borders, double position)
    {
        var i = Array.BinarySearch(borders, position);
        if (i >= 0) return i;
        i = ~i;
        if (i == 0) return 0;
        if (i == borders.Length) return i - 1;
        return position - borders[i - 1] <= borders[i] - position ? i - 1 : i;
    }
}
