using System.Globalization;

namespace Extractor.Layout.Aligned;

/// <summary>A region's rows told apart: the head, the row of column numbers (栏次), the body.</summary>
/// <param name="RowPitch">The distance from one single-line body row to the next, in points; null where none shows it.</param>
internal sealed record TableParts(
    IReadOnlyList<TextRow> Head,
    TextRow? ColumnNumbers,
    IReadOnlyList<TextRow> Body,
    double? RowPitch)
{
    /// <summary>Numbers over fewer rows of figures may be figures themselves.</summary>
    private const int FewestFigureRows = 3;

    public static TableParts Of(TableRegion region)
    {
        var rows = region.Rows;
        if (region.Head is { } repeated)
            return new TableParts([], null, rows.GetRange(repeated.TextRows, rows.Count - repeated.TextRows), Pitch(rows, repeated.TextRows));
        if (region.Overleaf is not null) return new TableParts([], null, rows, Pitch(rows, 0));
        var numbers = FindColumnNumbers(rows, region.IsBeside);
        var start = numbers >= 0 ? numbers + 1 : FirstBodyRow(rows);
        var headEnd = numbers >= 0 ? numbers : start;
        return new TableParts(
            rows.GetRange(0, headEnd),
            numbers >= 0 ? rows[numbers] : null,
            rows.GetRange(start, rows.Count - start),
            Pitch(rows, numbers >= 0 ? numbers : start));
    }

    /// <summary>The same table, lines of whose body were put together.</summary>
    public TableParts WithBody(List<TextRow> body) => this with { Body = body, RowPitch = Pitch(body, 0) };

    /// <summary>Whether the rows begin without a head and their texts stand inside the given columns.</summary>
    public static bool FitsOverleaf(List<TextRow> rows, double[] borders)
    {
        if (rows.Count == 0 || (rows[0].Segments.Count > 2 && !rows[0].HasNumber)) return false;
        if (FindColumnNumbers(rows) >= 0 || rows.Take(FirstBodyRow(rows) - 1).Any(static r => r.Segments.Count > 1)) return false;
        foreach (var row in rows)
            foreach (var segment in row.Segments)
            {
                if (segment.X0 < borders[0] - LayoutSettings.OpenReach || segment.X1 > borders[^1] + LayoutSettings.OpenReach) return false;
                if (!segment.IsMergedLabel && Array.Exists(borders, b => !IsBehindCode(segment, b) &&
                    Math.Min(b - segment.X0, segment.X1 - b) > Math.Max(LayoutSettings.SameBorder,
                        LayoutSettings.OverBorderShare * segment.Width))) return false;
            }
        return true;
    }

    /// <summary>The border runs where a code ends and its name begins: 2120803城市建设支出.</summary>
    private static bool IsBehindCode(Segment segment, double border)
    {
        var digits = segment.Text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is not (3 or 5 or 7) || digits == segment.Text.Length || segment.Words[0].Letters.Length < digits) return false;
        var end = segment.Words[0].Letters[digits - 1].Box.X1;
        return Math.Abs(border - end) < LayoutSettings.SureGap * segment.PointSize;
    }

    /// <summary>The row 1 2 3 … under the head, with or without 栏次 before it; on the right half of a sheet it goes on with 4 5 6.</summary>
    private static int FindColumnNumbers(List<TextRow> rows, bool isBeside = false)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Segments.Any(static s => s.Kind == SegmentKind.Amount)) return -1;
            if (CountsUp(rows[i]) || GoesOnCounting(rows[i]) && (isBeside || AreFigures(rows, i + 1))) return i;
        }
        return -1;
    }

    /// <summary>Nothing names the rows from here on: they are the right half of a sheet, at whatever heights the left one stands.</summary>
    private static bool AreFigures(List<TextRow> rows, int from)
    {
        for (var i = from; i < rows.Count; i++)
            if (!rows[i].Segments.All(static s => s.IsNumeric)) return false;
        return rows.Count - from >= FewestFigureRows;
    }

    private static bool GoesOnCounting(TextRow row) =>
        row.Segments.Count > 1 && int.TryParse(row.Segments[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && row.Segments.Index().All(s => s.Item.Text == ((long)first + s.Index).ToString(CultureInfo.InvariantCulture));

    public static bool CountsUp(TextRow row)
    {
        var expected = 1;
        var labelled = false;
        foreach (var segment in row.Segments)
        {
            if (segment.Text == "栏次") labelled = true;
            else if (segment.Kind != SegmentKind.Integer || segment.Text != expected.ToString(CultureInfo.InvariantCulture)) return false;
            else expected++;
        }
        return expected > 3 || (labelled && expected > 1);
    }

    private static int FirstBodyRow(List<TextRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Segments.Any(static s => GluedFigures.BeginsNumbered(s.Text))) return i;
            if (!rows[i].HasNumber && !StartsWithTotal(rows[i], i)) continue;
            // The first lines of wrapped labels stand above their row's figures, less than a line away: no head is that near.
            var above = i > 0 && rows[i].Baseline - rows[i - 1].Baseline < LayoutSettings.NearestLine * rows[i].PointSize;
            return above ? i - 1 : i;
        }
        return rows.Count;
    }

    private static bool StartsWithTotal(TextRow row, int index) =>
        index > 0 && row.Segments.Count == 1 && row.Segments[0].Text is "合计" or "总计";

    private static double? Pitch(List<TextRow> rows, int from)
    {
        var distances = new List<double>();
        TextRow? last = null;
        for (var i = Math.Max(from, 0); i < rows.Count; i++)
        {
            if (last is not null && rows[i].Baseline - last.Baseline < LayoutSettings.NearestLine * rows[i].PointSize) continue;
            if (last is not null && rows[i].HasNumber) distances.Add(rows[i].Baseline - last.Baseline);
            last = rows[i].HasNumber ? rows[i] : null;
        }

        if (distances.Count == 0) return null;
        distances.Sort();
        return distances[distances.Count / 4];
    }
}
