using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>The columns of a part: its heads first, then what stands under them, the narrow texts before the wide ones.</summary>
internal static class PartColumns
{
    /// <param name="head">Null where the part goes on with the columns of the page before.</param>
    public static List<PartColumn> Of(FormLine? head, IReadOnlyList<FormLine> lines, IReadOnlyList<PartColumn> before)
    {
        var columns = new List<PartColumn>();
        if (head is null) columns.AddRange(before.Select(static c => new PartColumn(c.X0, c.X1, c.Head) { SpansRows = c.SpansRows }));
        else
            foreach (var piece in head.Segments.SelectMany(HeadPieces.Of)) Add(columns, piece, head.Baseline, piece.Text);
        var texts = lines.Where(l => l != head).SelectMany(l => l.Segments.Select(s => (Segment: s, l.Baseline))).OrderBy(static t => t.Segment.Width).ToList();
        var bridges = new List<Segment>();
        foreach (var (segment, line) in texts)
        {
            var under = columns.FindAll(c => c.Overlap(segment) > LayoutSettings.Overhang);
            if (under.Count == 0) Add(columns, segment, line, "");
            else if (under.Count == 1) under[0].Widen(segment.X0, segment.X1, line);
            else bridges.Add(segment);
        }
        columns.Sort(static (a, b) => a.X0.CompareTo(b.X0));
        Join(columns, bridges, onlyBridged: true);
        if (head is not null) NameWrapped(columns, head, texts);
        Join(columns, bridges, onlyBridged: false);
        return columns;
    }

    private static void Add(List<PartColumn> columns, Segment segment, double line, string head)
    {
        var column = new PartColumn(segment.X0, segment.X1, head);
        column.Lines.Add(line);
        columns.Add(column);
    }

    /// <summary>A head of an even number of lines stands above and below the line of the others.</summary>
    private static void NameWrapped(List<PartColumn> columns, FormLine head, List<(Segment Segment, double Baseline)> texts)
    {
        foreach (var column in columns.SkipWhile(static c => c.Head.Length == 0).Where(static c => c.Head.Length == 0))
            column.Head = string.Concat(texts
                .Where(t => column.Overlap(t.Segment) > 0 && Math.Abs(t.Baseline - head.Baseline) < LayoutSettings.HeadReach * head.PointSize)
                .OrderBy(static t => t.Baseline).Select(static t => t.Segment.Text));
    }

    /// <summary>A head and the texts beside it are one column where a text lies over both, or where nothing but that column can take them.</summary>
    private static void Join(List<PartColumn> columns, List<Segment> bridges, bool onlyBridged)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Head.Length > 0) continue;
            var near = new[] { i - 1, i + 1 }.Where(n => n >= 0 && n < columns.Count && CanJoin(columns[n], columns[i])).ToArray();
            var bridged = near.Where(n => bridges.Exists(b => IsOver(b, columns[n], columns[i]))).ToArray();
            var to = bridged.Length == 1 ? bridged[0] : !onlyBridged && near.Length > 0 && columns.FindIndex(static c => c.Head.Length > 0) < i
                ? near.MinBy(n => Gap(columns[n], columns[i])) : -1;
            if (to < 0) continue;
            columns[to].Take(columns[i]);
            columns.RemoveAt(i);
            i = Math.Max(-1, i - 2);
        }
    }

    private static bool IsOver(Segment bridge, PartColumn a, PartColumn b) =>
        a.Overlap(bridge) > LayoutSettings.Overhang && b.Overlap(bridge) > LayoutSettings.Overhang;

    private static bool CanJoin(PartColumn to, PartColumn from) => !to.Lines.Overlaps(from.Lines);

    private static double Gap(PartColumn a, PartColumn b) => Math.Max(a.X0 - b.X1, b.X0 - a.X1);

    /// <summary>The column that a text stands in: that of the most of it.</summary>
    public static int At(IReadOnlyList<PartColumn> columns, Segment segment)
    {
        var best = 0;
        for (var i = 1; i < columns.Count; i++)
            if (columns[i].Overlap(segment) > columns[best].Overlap(segment)) best = i;
        return best;
    }

    /// <summary>The segments of a line, those cut that lie over several columns and have a word's gap between them.</summary>
    public static IEnumerable<Segment> Cut(IReadOnlyList<PartColumn> columns, FormLine line) =>
        line.Segments.SelectMany(s => s.Cut((a, b) => WordAt(columns, a) != WordAt(columns, b)));

    private static int WordAt(IReadOnlyList<PartColumn> columns, Word word) => At(columns, Segment.Of([word]));
}
