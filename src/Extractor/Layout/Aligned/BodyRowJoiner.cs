namespace Extractor.Layout.Aligned;

/// <summary>Text rows of the body → table rows: the lines of a wrapped label join the row of their figures.</summary>
internal static class BodyRowJoiner
{
    public static List<BodyRow> Join(TableParts parts, List<Edge> rules)
    {
        var body = parts.Body;
        if (body.Count == 0) return [];
        var ruledRows = CountRuled(body, rules) * 10 >= body.Count(static r => r.HasNumber) * 6;
        var limit = Limit(parts);
        var rows = new List<BodyRow> { new([body[0]]) };
        for (var i = 1; i < body.Count; i++)
        {
            var joins = !RuleBetween(rules, body[i - 1], body[i])
                && (ruledRows && rules.Count > 0 ? InsideRules(rules, body, i) : JoinsAbove(body, i, limit, rows[^1]));
            if (joins) rows[^1].Lines.Add(body[i]);
            else rows.Add(new BodyRow([body[i]]));
        }
        return CodelessJoined(rows);
    }

    private static double Limit(TableParts parts)
    {
        if (parts.RowPitch is { } pitch) return 0.87 * pitch;
        var smallest = double.MaxValue;
        for (var i = 1; i < parts.Body.Count; i++)
            smallest = Math.Min(smallest, parts.Body[i].Baseline - parts.Body[i - 1].Baseline);
        return Math.Max(0.9 * parts.Body[0].PointSize, 1.15 * Math.Min(smallest, 1.5 * parts.Body[0].PointSize));
    }

    private static bool JoinsAbove(IReadOnlyList<TextRow> body, int i, double limit, BodyRow above)
    {
        var distance = body[i].Baseline - body[i - 1].Baseline;
        var bothFigures = body[i].HasNumber && above.Lines.Exists(static l => l.HasNumber);
        if (bothFigures) return false;
        if (distance < 0.9 * body[i].PointSize && !NearerBelow(body, i, distance)) return true;
        return distance < limit && !NearerBelow(body, i, distance);
    }

    /// <summary>A line without figures goes with the row that it is nearer to; a line as near to both, with the one above.</summary>
    private static bool NearerBelow(IReadOnlyList<TextRow> body, int i, double distance) =>
        !body[i].HasNumber && i + 1 < body.Count && body[i + 1].Baseline - body[i].Baseline < distance - 0.8;

    private static bool InsideRules(List<Edge> rules, IReadOnlyList<TextRow> body, int i) =>
        rules.Exists(r => r.Position >= body[i].Baseline) || body[i].Baseline - body[i - 1].Baseline < 0.9 * body[i].PointSize;

    private static bool RuleBetween(List<Edge> rules, TextRow above, TextRow below) =>
        rules.Exists(r => r.Position > above.Baseline - 0.3 * above.PointSize && r.Position < below.Baseline - 0.3 * below.PointSize);

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
