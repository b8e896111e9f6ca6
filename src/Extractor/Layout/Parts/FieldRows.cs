using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>Rows of labels with what is filled in beside them: texts whose lines have one middle stand beside each other.</summary>
internal static class FieldRows
{
    /// <param name="pitch">How far apart the lines of a text are; null where nothing shows it.</param>
    public static IEnumerable<FormPart> Of(IReadOnlyList<FormLine> lines, double? pitch)
    {
        var texts = new List<List<Segment>>();
        foreach (var segment in lines.SelectMany(static l => l.Segments))
        {
            var above = pitch is { } p ? texts.FindLast(t => IsNext(t[^1], segment, p)) : null;
            if (above is null) texts.Add([segment]);
            else above.Add(segment);
        }
        foreach (var row in Rows(texts)) yield return Part([.. row.OrderBy(static t => t.Min(s => s.X0))]);
    }

    private static bool IsNext(Segment line, Segment next, double pitch) =>
        Math.Abs(next.Baseline - line.Baseline - pitch) < LayoutSettings.SameBaseline * next.PointSize && next.Overlap(line.X0, line.X1) > 0;

    private static List<List<List<Segment>>> Rows(List<List<Segment>> texts)
    {
        var rows = new List<List<List<Segment>>>();
        foreach (var text in texts.OrderBy(Middle))
        {
            if (rows.Count > 0 && Middle(text) - Middle(rows[^1][0]) < LayoutSettings.SameMiddle * text[0].PointSize) rows[^1].Add(text);
            else rows.Add([text]);
        }
        return rows;
    }

    private static double Middle(List<Segment> text) => (text[0].Baseline + text[^1].Baseline) / 2;

    private static FormPart Part(List<List<Segment>> texts)
    {
        var borders = new double[texts.Count + 1];
        (borders[0], borders[^1]) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var i = 1; i < texts.Count; i++)
            borders[i] = Math.Max(borders[i - 1], texts[i].Min(static s => s.X0) - (LayoutSettings.BeforeText * texts[i][0].PointSize));
        var all = texts.SelectMany(static t => t).ToArray();
        return new FormPart(borders, [(all.Min(static s => s.Top), all.Max(static s => s.Bottom))], [.. texts.Select((t, i) => new PartCell(0, 1, i, t))]);
    }
}
