namespace Extractor.Layout.Parts;

/// <summary>The labels of a column whose cells stand beside several rows: which lines make a label, and which rows it is of.</summary>
/// <param name="Spans">First and last row, first and last line of each label.</param>
/// <param name="Off">In points: how far the worst label is off the middle of its rows.</param>
internal sealed record SpanFit(IReadOnlyList<(int FirstRow, int LastRow, int FirstLine, int LastLine)> Spans, double Off)
{
    /// <param name="rows">The first and the last line of each row.</param>
    /// <param name="em">The letter height.</param>
    /// <param name="pitch">How far apart the lines of a label are; null where nothing shows it.</param>
    /// <param name="isOpen">The page may end within the last row, whose labels then begin at its first line.</param>
    /// <param name="mayGoOn">The first rows may be of a label on the page before.</param>
    public static SpanFit Of(double[] lines, (double Top, double Bottom)[] rows, double em, double? pitch, bool atTop, bool mayGoOn, bool isOpen)
    {
        var best = new (double Cost, int Row, int Line)[rows.Length + 1, lines.Length + 1];
        for (var r = 0; r <= rows.Length; r++)
            for (var end = 0; end <= lines.Length; end++)
            {
                best[r, end] = (end == 0 && (r == 0 || mayGoOn) ? 0 : double.PositiveInfinity, 0, 0);
                for (var from = 0; from < r; from++)
                    for (var start = end - 1; start >= Math.Max(0, end - LayoutSettings.LongestSideLabel); start--)
                    {
                        if (start < end - 1 && !IsNext(lines[start], lines[start + 1], em, pitch)) break;
                        var miss = Miss(lines, start, end, rows[from].Top, rows[r - 1].Bottom, atTop, isOpen && r == rows.Length);
                        var cost = best[from, start].Cost + miss - (LayoutSettings.MoreLabels * em);
                        if (cost < best[r, end].Cost) best[r, end] = (cost, from, start);
                    }
            }
        var spans = new List<(int FirstRow, int LastRow, int FirstLine, int LastLine)>();
        if (double.IsInfinity(best[rows.Length, lines.Length].Cost)) return new SpanFit(spans, double.PositiveInfinity);
        var off = 0.0;
        for (var (row, line) = (rows.Length, lines.Length); line > 0;)
        {
            var (_, from, start) = best[row, line];
            off = Math.Max(off, Miss(lines, start, line, rows[from].Top, rows[row - 1].Bottom, atTop, isOpen && row == rows.Length));
            spans.Insert(0, (from, row - 1, start, line - 1));
            (row, line) = (from, start);
        }
        return new SpanFit(spans, off);
    }

    /// <summary>One label beside all rows.</summary>
    public static SpanFit Whole(double[] lines, (double Top, double Bottom)[] rows) =>
        new([(0, rows.Length - 1, 0, lines.Length - 1)], Miss(lines, 0, lines.Length, rows[0].Top, rows[^1].Bottom, atTop: false, mayBeCut: false));

    private static bool IsNext(double line, double next, double em, double? pitch) =>
        pitch is { } p ? Math.Abs(next - line - p) < LayoutSettings.SameBaseline * em : next - line <= LayoutSettings.WidestLine * em;

    private static double Miss(double[] lines, int start, int end, double top, double bottom, bool atTop, bool mayBeCut)
    {
        var (atTopOff, off) = (Math.Abs(lines[start] - top), Math.Abs(((lines[start] + lines[end - 1]) / 2) - ((top + bottom) / 2)));
        return atTop || mayBeCut && atTopOff < off ? atTopOff : off;
    }
}
