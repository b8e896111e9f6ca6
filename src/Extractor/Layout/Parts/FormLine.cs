using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>The texts that stand on one baseline, from left to right.</summary>
internal sealed record FormLine(double Baseline, TextRow Row)
{
    public IReadOnlyList<Segment> Segments => Row.Segments;

    public string Text => Row.Text;

    public double PointSize => Row.PointSize;

    public double X0 => Segments[0].X0;

    public double X1 => Segments[^1].X1;

    /// <summary>The baseline of most of its texts: a label beside several rows may stand a little higher or lower.</summary>
    public double Middle => Segments.Select(static s => s.Baseline).Order().ElementAt(Segments.Count / 2);

    public static List<FormLine> Of(List<Word> words)
    {
        words.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var lines = new List<FormLine>();
        for (int start = 0, i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Baseline - words[start].Baseline < LayoutSettings.SameBaseline * words[start].PointSize) continue;
            var row = words.GetRange(start, i - start);
            row.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
            lines.Add(new FormLine(words[start].Baseline, WithSigns(TextRow.Of(row))));
            start = i;
        }
        return lines;
    }

    /// <summary>A label that runs into a figure is a cell of its own; the sign of ≤278.43万元 is none.</summary>
    private static TextRow WithSigns(TextRow row)
    {
        if (!row.Segments.Any(IsSign)) return row;
        var segments = new List<Segment>();
        foreach (var segment in row.Segments)
        {
            if (segments.Count == 0 || !IsSign(segments[^1]) || segment.X0 - segments[^1].X1 > LayoutSettings.HanGap * row.PointSize) segments.Add(segment);
            else segments[^1] = Segment.Of([.. segments[^1].Words, .. segment.Words]);
        }
        return row.With(segments);
    }

    private static bool IsSign(Segment segment) => segment.Text is ['≤' or '≥' or '<' or '>' or '=' or '＜' or '＞' or '＝' or '±'];
}
