namespace Extractor.Layout.Aligned;

/// <summary>
/// Figures whose thousands a space parts, and nothing else: 12 345.67. Two columns set so near to each other look the same in one row, so that
/// all rows of the table must show it: a space of one width, three digits behind each, and no figure that is written otherwise.
/// </summary>
internal static class SpacedFigures
{
    /// <summary>In ems: a space, as wide as a digit at most. Wider, and it parts columns.</summary>
    private const double WidestSpace = 0.6;

    /// <summary>In ems: what producers round. Figures of another column end a space before some of these by chance only.</summary>
    private const double SameSpace = 0.06;

    private const int GroupDigits = 3;

    /// <summary>Fewer are no habit of the table's.</summary>
    private const int FewestFigures = 3;

    /// <summary>The rows with each such figure whole; the rows themselves where the table does not show that it has any.</summary>
    public static List<TextRow> Join(List<TextRow> rows)
    {
        var spaces = new List<double>();
        var whole = 0;
        foreach (var row in rows)
            for (var i = 0; i < row.Segments.Count; i++)
            {
                if (row.Segments[i] is not { Kind: SegmentKind.Amount } figure) continue;
                var start = StartOf(row.Segments, i);
                if (start == i && (IsNear(row.Segments, i) || !IsShort(figure.Text))) return rows;
                if (start == i) whole++;
                for (var k = start; k < i; k++) spaces.Add(Space(row.Segments, k));
            }
        if (spaces.Count < FewestFigures || whole == 0 || spaces.Max() - spaces.Min() > SameSpace) return rows;
        var joined = rows.ConvertAll(Join);
        return HoldTwo(joined, Reaches(rows, joined)) ? rows : joined;
    }

    /// <summary>From where to where the columns reach in which figures were joined.</summary>
    private static List<(double X0, double X1)> Reaches(List<TextRow> rows, List<TextRow> joined)
    {
        var reaches = new List<(double X0, double X1)>();
        var figures = joined.Zip(rows).Where(static p => p.First != p.Second).SelectMany(static p => p.First.Segments.Except(p.Second.Segments));
        foreach (var figure in figures.OrderBy(static s => s.X0))
        {
            if (reaches.Count == 0 || figure.X0 > reaches[^1].X1) reaches.Add((figure.X0, figure.X1));
            else reaches[^1] = (reaches[^1].X0, Math.Max(reaches[^1].X1, figure.X1));
        }
        return reaches;
    }

    /// <summary>Two figures of one row in such a column, farther apart: it is two.</summary>
    private static bool HoldTwo(List<TextRow> rows, List<(double X0, double X1)> reaches) => rows.Exists(row => reaches.Exists(
        reach => row.Segments.Count(s => s.Kind is SegmentKind.Integer or SegmentKind.Amount && s.Overlap(reach.X0, reach.X1) > 0) > 1));

    private static TextRow Join(TextRow row)
    {
        var segments = new List<Segment>(row.Segments);
        for (var i = segments.Count - 1; i > 0; i--)
        {
            if (segments[i].Kind != SegmentKind.Amount || StartOf(segments, i) is var start && start == i) continue;
            segments[start] = Segment.Of([.. segments.Skip(start).Take(i - start + 1).SelectMany(static s => s.Words)]);
            segments.RemoveRange(start + 1, i - start);
            i = start;
        }
        return segments.Count == row.Segments.Count ? row : row.With(segments);
    }

    /// <summary>Where the figure that ends at a place begins: there itself, or with the groups of digits before it.</summary>
    private static int StartOf(IReadOnlyList<Segment> segments, int end)
    {
        var start = end;
        while (IsNear(segments, start) && IsGroup(segments[start].Text) && IsGroupOrFirst(segments[start - 1].Text)) start--;
        return start;
    }

    private static bool IsNear(IReadOnlyList<Segment> segments, int at) =>
        at > 0 && segments[at - 1].Kind is SegmentKind.Integer or SegmentKind.Amount && Space(segments, at - 1) <= WidestSpace;

    private static double Space(IReadOnlyList<Segment> segments, int left) =>
        (segments[left + 1].X0 - segments[left].X1) / segments[left].PointSize;

    private static bool IsGroup(string text) => WholeDigits(text) == GroupDigits && char.IsAsciiDigit(text[0]);

    private static bool IsGroupOrFirst(string text) => WholeDigits(text) is > 0 and <= GroupDigits && !text.Contains('.', StringComparison.Ordinal);

    private static bool IsShort(string text) => WholeDigits(text) <= GroupDigits;

    /// <summary>How many digits stand before the point; more than any group has where something else stands there.</summary>
    private static int WholeDigits(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        var point = digits.IndexOf('.');
        if (point >= 0) digits = digits[..point];
        return digits.ContainsAnyExceptInRange('0', '9') ? int.MaxValue : digits.Length;
    }
}
