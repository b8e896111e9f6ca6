using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>
/// Column borders from the ends of rules: many producers draw a row's rule cell by cell, so that its pieces meet at the
/// borders even where no vertical ruling is drawn.
/// </summary>
internal static class RuleBreaks
{
    /// <returns>The borders from left to right, the outer ones included; empty where the pieces tell nothing sure.</returns>
    public static double[] Borders(List<Edge> pieces, TableRegion region, IEnumerable<Segment> bodyTexts)
    {
        var lines = Lines(pieces.FindAll(p => p.Length > 3 && p.End > region.X0 && p.Start < region.X1));
        var breaks = new List<double>();
        foreach (var line in lines) AddBreaks(line, breaks);
        breaks.Sort();
        var needed = Math.Max(1, lines.Count / 2);
        var borders = new List<double> { lines.Count == 0 ? 0 : lines.Min(static l => l[0].Start) };
        for (var i = 0; i < breaks.Count;)
        {
            var end = i;
            while (end < breaks.Count && breaks[end] - breaks[i] <= LayoutSettings.RuleGap) end++;
            if (end - i >= needed) borders.Add(breaks[(i + end) / 2]);
            i = end;
        }
        if (borders.Count < 2) return [];
        borders.Add(lines.Max(static l => l.Max(static p => p.End)));
        return bodyTexts.Any(t => Crosses(t, borders)) ? [] : borders.ToArray();
    }

    private static bool Crosses(Segment text, List<double> borders) =>
        !text.IsMergedLabel && borders.Exists(b => b > text.X0 + LayoutSettings.AroundText && b < text.X1 - LayoutSettings.AroundText);

    /// <summary>Pieces on one height; heights with one piece alone say nothing.</summary>
    private static List<List<Edge>> Lines(List<Edge> pieces)
    {
        pieces.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        var lines = new List<List<Edge>>();
        foreach (var piece in pieces)
        {
            if (lines.Count > 0 && piece.Position - lines[^1][0].Position <= LayoutSettings.RuleGap) lines[^1].Add(piece);
            else lines.Add([piece]);
        }
        lines.RemoveAll(static l => l.Count < 2);
        foreach (var line in lines) line.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return lines;
    }

    private static void AddBreaks(List<Edge> line, List<double> breaks)
    {
        var last = double.MinValue;
        for (var i = 1; i < line.Count; i++)
        {
            if (Math.Abs(line[i].Start - line[i - 1].End) > LayoutSettings.RuleGap) continue;
            var spot = (line[i].Start + line[i - 1].End) / 2;
            if (spot - last <= LayoutSettings.RuleGap) continue;
            breaks.Add(spot);
            last = spot;
        }
    }
}
