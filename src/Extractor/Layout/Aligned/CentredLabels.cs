namespace Extractor.Layout.Aligned;

/// <summary>
/// Wrapped labels in the middle of whose lines their figures stand: as many lines above a row's figures as below them. Where that holds from
/// the first row to the last, and no line but a label's last one ends before its column does, it tells whose each line is, however near the rows are.
/// </summary>
internal static class CentredLabels
{
    /// <summary>In ems: a line that ends so far before the longest had no room for one letter more.</summary>
    private const double FullLine = 1.5;

    /// <summary>In ems: how far the middle of a label's lines may be off its figures.</summary>
    private const double OffMiddle = 0.3;

    /// <summary>Of the rows with figures: where so many begin with a code, a label alone is none.</summary>
    private const double Coded = 0.8;

    /// <returns>Null where the labels are not set so, or none is wrapped, or where rows without figures could be taken for lines of a label.</returns>
    public static List<BodyRow>? Join(IReadOnlyList<TextRow> body)
    {
        var figured = body.Where(static r => r.HasNumber && !r.Segments[0].IsMergedLabel).ToArray();
        if (figured.Count(static r => r.Segments[0].Kind == SegmentKind.Integer) < Coded * figured.Length) return null;
        var loose = body.Where(static r => !r.HasNumber).ToArray();
        if (loose.Length == 0 || loose.Length == body.Count) return null;
        if (Array.Exists(loose, static r => r.Segments.Count > 1 || r.Segments[0].IsMergedLabel)) return null;
        var right = loose.Max(static r => r.Segments[0].X1);
        var rows = new List<BodyRow>();
        for (var next = 0; next < body.Count;)
        {
            var above = 0;
            while (next + above < body.Count && !body[next + above].HasNumber) above++;
            var end = next + (2 * above) + 1;
            if (end > body.Count) return null;
            var row = new BodyRow([.. body.Skip(next).Take(end - next)]);
            if (above > 0 && !IsCentred(row, above, right)) return null;
            rows.Add(row);
            next = end;
        }
        return rows;
    }

    private static bool IsCentred(BodyRow row, int above, double right)
    {
        var figures = row.Lines[above];
        if (row.Lines.Count(static l => l.HasNumber) > 1) return false;
        for (var i = 1; i <= above; i++)
        {
            var (upper, lower) = (row.Lines[above - i], row.Lines[above + i]);
            var middle = (upper.Baseline + lower.Baseline) / 2;
            if (Math.Abs(middle - figures.Baseline) > OffMiddle * figures.PointSize) return false;
            if (row.Lines[above - i + 1].Baseline - upper.Baseline > LayoutSettings.WidestLine * figures.PointSize) return false;
            if (Math.Abs(upper.Segments[0].X0 - lower.Segments[0].X0) > figures.PointSize) return false;
            if (!IsFull(upper, right) || i < above && !IsFull(lower, right)) return false;
        }
        return true;
    }

    private static bool IsFull(TextRow line, double right) => right - line.Segments[0].X1 < FullLine * line.PointSize;
}
