using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>Text rows of the body → table rows: the lines of a wrapped label join the row of their figures.</summary>
internal static class BodyRowJoiner
{
    /// <summary>Rows as far apart as the lines of their cells tell nothing.</summary>
    private const double FartherApart = 1.1;

    /// <summary>Producers round a line's place by less.</summary>
    private const double SamePitch = 0.04;

    /// <summary>In ems.</summary>
    private const double SameStart = 0.25;

    /// <summary>Of the rows.</summary>
    private const double Nearly = 0.9;

    /// <summary>In ems: lines nearer than this stand beside each other, one set higher in its cell.</summary>
    private const double NearLines = 0.9;

    public static List<BodyRow> Join(TableParts parts, List<Edge> rules)
    {
        var body = parts.Body;
        if (body.Count == 0) return [];
        var ruled = CountRuled(body, rules);
        var ruledRows = ruled * 10 >= body.Count(static r => r.HasNumber) * 6 || RuledBands.AreRows(body, rules);
        if (!ruledRows && ruled == 1 && CentredLabels.Join(body) is { } centred) return centred;
        var limit = Limit(parts);
        var pitch = WrapPitch(parts);
        var isFilled = IsFilled(body);
        var rows = new List<BodyRow> { new([body[0]]) };
        for (var i = 1; i < body.Count; i++)
        {
            var joins = !RuleBetween(rules, body[i - 1], body[i]) && !(ruled == 1 && BeginsRow(body[i], body[i - 1]))
                && (ruledRows && rules.Count > 0 ? InsideRules(rules, body, i) : JoinsAbove(body, i, limit, pitch, isFilled, rows[^1]));
            if (joins && IsBeside(rows[^1], body[i])) rows[^1].Lines[^1] = rows[^1].Lines[^1].Beside(body[i]);
            else if (joins) rows[^1].Lines.Add(body[i]);
            else rows.Add(new BodyRow([body[i]]));
        }
        return CodelessJoined(rows);
    }

    /// <summary>Nearly every row has a figure in nearly every column, noughts printed: a line of words alone is no row.</summary>
    private static bool IsFilled(IReadOnlyList<TextRow> body)
    {
        var counts = body.Where(static r => r.HasNumber).Select(static r => r.Segments.Count(static s => s.IsNumeric)).ToArray();
        return counts.Length > 2 && counts.Max() > 2 && counts.Count(n => 2 * n > counts.Max()) > Nearly * counts.Length;
    }

    /// <summary>2210203购房补贴: a code and the name in one text.</summary>
    private static bool BeginsCode(TextRow row) =>
        row.Segments[0] is { Kind: SegmentKind.Text } first && first.Text.TakeWhile(char.IsAsciiDigit).Count() is 3 or 5 or 7
            && first.Text[^1] >= LayoutSettings.FirstHan;

    /// <summary>Half way between the pitch of a cell's lines and that of single-line rows, as far as the two are seen.</summary>
    private static double Limit(TableParts parts)
    {
        var size = parts.Body[0].PointSize;
        var line = LinePitch(parts.Body, size);
        if (parts.RowPitch is not { } row) return line is { } l ? LayoutSettings.LooseLine * l : LayoutSettings.UsualLine * size;
        return line is { } pitch && row > FartherApart * pitch ? (pitch + row) / 2 : LayoutSettings.WithinRow * row;
    }

    /// <summary>The least distance between texts that stand right below each other.</summary>
    private static double? LinePitch(IReadOnlyList<TextRow> body, double size)
    {
        var least = double.MaxValue;
        for (var i = 1; i < body.Count; i++)
            for (var j = Math.Max(0, i - 2); j < i; j++)
            {
                var distance = body[i].Baseline - body[j].Baseline;
                if (distance < LayoutSettings.TightestLine * size || distance >= Math.Min(least, LayoutSettings.WidestLine * size)) continue;
                if (body[i].Segments.Any(s => !s.IsNumeric && body[j].Segments.Any(a => !a.IsNumeric && Math.Abs(a.X0 - s.X0) < size)))
                    least = distance;
            }
        return least == double.MaxValue ? null : least;
    }

    /// <summary>The distance between the lines of one cell, where rows are farther apart; null where nothing shows it.</summary>
    public static double? WrapPitch(TableParts parts)
    {
        if (parts.Body.Count == 0 || LinePitch(parts.Body, parts.Body[0].PointSize) is not { } line) return null;
        return parts.RowPitch is { } row && row < FartherApart * line ? null : line;
    }

    /// <summary>A text right below another of its column, a wrapped line's distance away, that does not begin a row of its own.</summary>
    private static bool IsWrapped(TextRow line, BodyRow above, double pitch)
    {
        foreach (var below in line.Segments)
        {
            if (below.IsNumeric || below.IsMergedLabel) continue;
            var begins = GluedFigures.BeginsNumbered(below.Text);
            if (above.Lines.Exists(l => Math.Abs(line.Baseline - l.Baseline - pitch) < SamePitch * pitch
                && l.Segments.Any(a => !a.IsNumeric && !a.IsMergedLabel && (!begins || GluedFigures.IsOfNumbering(a.Text))
                    && Math.Abs(a.X0 - below.X0) < SameStart * below.PointSize))) return true;
        }
        return false;
    }

    /// <summary>A numbered label, or a total's, right below another label of its column: 二、… under 一、….</summary>
    private static bool BeginsRow(TextRow line, TextRow above) =>
        line.Baseline - above.Baseline > NearLines * line.PointSize
            && line.Segments.Any(s => !s.IsNumeric && (s.IsMergedLabel || GluedFigures.BeginsNumbered(s.Text))
            && above.Segments.Any(a => !a.IsNumeric && !GluedFigures.IsOfNumbering(a.Text) && Math.Abs(a.X0 - s.X0) < SameStart * s.PointSize));

    private static bool JoinsAbove(IReadOnlyList<TextRow> body, int i, double limit, double? wrap, bool isFilled, BodyRow above)
    {
        var distance = body[i].Baseline - body[i - 1].Baseline;
        var bothFigures = body[i].HasNumber && above.Lines.Exists(static l => l.HasNumber);
        if (bothFigures) return IsBeside(above, body[i]);
        if (BeginsRow(body[i], body[i - 1])) return false;
        if (distance > NearLines * body[i].PointSize && BeginsCode(body[i])) return false;
        if (!above.Lines.Exists(static l => l.HasNumber) && BeginsCode(above.Lines[0]) && body[i].HasNumber)
            return distance < LayoutSettings.WidestLine * body[i].PointSize;
        if (isFilled && !body[i].HasNumber && body[i].Segments.Count == 1 && !body[i].Segments[0].IsMergedLabel
            && distance < LayoutSettings.WidestLine * body[i].PointSize && !NearerBelow(body, i, distance)) return true;
        if (wrap is { } pitch && IsWrapped(body[i], above, pitch)) return true;
        if (distance < NearLines * body[i].PointSize && !NearerBelow(body, i, distance)) return true;
        return distance < limit && !NearerBelow(body, i, distance);
    }

    /// <summary>
    /// Less than a line lower, and no text of the one stands over any of the other: each is set on its own in the row's height. Farther up there may be
    /// words of the same cells.
    /// </summary>
    private static bool IsBeside(BodyRow above, TextRow row) =>
        row.HasNumber && row.Baseline - above.Lines[^1].Baseline < NearLines * row.PointSize
        && above.Lines.TrueForAll(l => !row.Segments.Any(s => l.Segments.Any(u => u.Overlap(s.X0, s.X1) > 0 && !IsCellAbove(u, s))));

    private static bool IsCellAbove(Segment upper, Segment lower) =>
        !upper.IsNumeric && !lower.IsNumeric && lower.Baseline - upper.Baseline > NearLines * lower.PointSize;

    /// <summary>A line without figures goes with the row that it is nearer to; a line as near to both, with the one above.</summary>
    private static bool NearerBelow(IReadOnlyList<TextRow> body, int i, double distance) =>
        !body[i].HasNumber && i + 1 < body.Count && body[i + 1].Baseline - body[i].Baseline < distance - (LayoutSettings.Nearer * body[i].PointSize);

    private static bool InsideRules(List<Edge> rules, IReadOnlyList<TextRow> body, int i) =>
        rules.Exists(r => r.Position >= body[i].Baseline) || body[i].Baseline - body[i - 1].Baseline < LayoutSettings.NearestLine * body[i].PointSize;

    private static bool RuleBetween(List<Edge> rules, TextRow above, TextRow below) =>
        rules.Exists(r => r.Position > above.Baseline - LayoutSettings.ThroughLetters * above.PointSize
            && r.Position < below.Baseline - LayoutSettings.ThroughLetters * below.PointSize);

    private static int CountRuled(IReadOnlyList<TextRow> body, List<Edge> rules)
    {
        var count = 0;
        for (var i = 1; i < body.Count; i++)
            if (RuleBetween(rules, body[i - 1], body[i])) count++;
        return count + 1;
    }

    /// <summary>Where nearly every row begins with a code, a line with neither code nor figure continues the label above.</summary>
    private static List<BodyRow> CodelessJoined(List<BodyRow> rows)
    {
        var coded = rows.Count(static r => StartsWithCode(r));
        if (coded < 3 || coded * 10 < rows.Count(static r => r.Lines.Exists(static l => l.HasNumber)) * 8) return rows;
        var joined = new List<BodyRow>();
        foreach (var row in rows)
        {
            var continues = joined.Count > 0 && row.Lines.Count == 1 && row.Lines[0].Segments.Count == 1
                && !row.Lines[0].HasNumber && !row.Lines[0].Segments[0].IsMergedLabel && StartsWithCode(joined[^1]);
            if (continues) joined[^1].Lines.AddRange(row.Lines);
            else joined.Add(row);
        }
        return joined;
    }

    private static bool StartsWithCode(BodyRow row) =>
        row.Lines.Exists(static l => l.Segments[0] is { Kind: SegmentKind.Integer, Text.Length: >= 3 });
}
