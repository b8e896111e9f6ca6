namespace Extractor.Layout.Aligned;

/// <summary>
/// Figures set right beside the codes of the next list, with hardly a gap between: 1986.8230201, and 030202 where the figure is nought. An amount
/// with a code behind its decimals shows where the codes begin; there the others are cut too.
/// </summary>
internal static class GluedCodes
{
    private const int UsualDecimals = 2;

    /// <summary>In ems: codes that begin so near to each other begin at one border.</summary>
    private const double SameStart = 0.25;

    public static List<TextRow> Cut(List<TextRow> rows)
    {
        var starts = new List<double>();
        foreach (var row in rows)
            for (var i = 0; i < row.Segments.Count; i++)
            {
                if (AfterDecimals(row.Segments[i]) is var at and > 0) starts.Add(row.Segments[i].Words[0].Letters[at].Box.X0);
                else if (i > 0 && IsCodeBeside(row.Segments[i - 1], row.Segments[i])) starts.Add(row.Segments[i].X0);
            }
        return starts.Count == 0 ? rows : rows.ConvertAll(r => Cut(r, starts));
    }

    private static TextRow Cut(TextRow row, List<double> starts) =>
        row.Segments.Any(s => StartIn(s, starts) > 0) ? row.With([.. row.Segments.SelectMany(s => Cut(s, starts))]) : row;

    private static Segment[] Cut(Segment segment, List<double> starts) =>
        StartIn(segment, starts) is var at and > 0
            ? [Segment.Of([segment.Words[0].Part(0, at)]), Segment.Of([segment.Words[0].Part(at, segment.Words[0].Letters.Length)])] : [segment];

    /// <summary>Where a code begins behind a figure in the segment; 0 where none does.</summary>
    private static int StartIn(Segment segment, List<double> starts)
    {
        if (!IsOneNumber(segment)) return 0;
        var word = segment.Words[0];
        for (var at = 1; at < word.Letters.Length; at++)
            if (IsCode(segment.Text, at) && starts.Exists(x => Math.Abs(x - word.Letters[at].Box.X0) < SameStart * segment.PointSize)) return at;
        return 0;
    }

    private static int AfterDecimals(Segment segment)
    {
        if (!IsOneNumber(segment)) return 0;
        var at = segment.Text.IndexOf('.', StringComparison.Ordinal) + 1 + UsualDecimals;
        return at > UsualDecimals + 1 && at < segment.Text.Length && IsCode(segment.Text, at) ? at : 0;
    }

    private static bool IsCodeBeside(Segment left, Segment right) =>
        left.Kind == SegmentKind.Amount && right.Kind == SegmentKind.Integer && right.X0 - left.X1 < SameStart * right.PointSize && IsCode(right.Text, 0);

    private static bool IsOneNumber(Segment segment) =>
        segment.IsNumeric && segment.Words.Count == 1 && segment.Words[0].Letters.Length == segment.Text.Length;

    /// <summary>Three, five or seven digits up to the end, of functions or of economic kinds.</summary>
    private static bool IsCode(string text, int at) =>
        (text.Length - at) is 3 or 5 or 7 && text[at] is '2' or '3' or '5' && text.AsSpan(at).IndexOfAnyExceptInRange('0', '9') < 0;
}
