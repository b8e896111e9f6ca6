using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>
/// Codes broken over lines by a column too narrow for them (20, 80, 50, 1): each becomes one text again, in the row of its figures, and the lines
/// of labels beside it come to that row too.
/// </summary>
internal static class StackedCodes
{
    /// <param name="figures">Of the body.</param>
    /// <param name="strips">Where the codes of the joined rows stand.</param>
    public static TableParts Join(TableParts parts, FigureColumns figures, List<Edge> rules, out List<CodeStrip> strips)
    {
        strips = CodeStrip.Find(parts.Body, figures);
        if (strips.TrueForAll(static s => s.IsWholeThroughout)) return parts;
        var rows = parts.Body.Select(static r => new StackedRow(r)).ToArray();
        var joined = false;
        foreach (var strip in strips) joined |= !strip.IsWholeThroughout && Join(rows, strip, rules);
        if (!joined) return parts;
        parts = parts.WithBody([.. rows.Where(static r => r.Segments.Count > 0).Select(static r => r.ToText())]);
        strips = CodeStrip.Find(parts.Body, FigureColumns.Of(parts.Body));
        return parts;
    }

    private static bool Join(StackedRow[] rows, CodeStrip strip, List<Edge> rules)
    {
        var figures = rows.Index().Where(r => r.Item.HasFigure(strip)).Select(static r => r.Index).ToArray();
        var heights = Array.ConvertAll(figures, r => rows[r].Text.Baseline);
        var columns = strip.Columns.Index().Select(c => new CodeStacks(strip, c.Index, heights, rules).Find()).ToArray();
        if (Array.Exists(columns, static c => c is null)) return false;
        foreach (var stack in columns.SelectMany(static c => c!).Where(static s => s.Length > 1))
        {
            var (first, last) = CodeStacks.Reach(stack);
            var at = Array.FindIndex(figures, r => rows[r].Text.Baseline > first && rows[r].Text.Baseline < last);
            var target = rows[at < 0 ? stack[0].Row : figures[at]];
            foreach (var piece in stack) rows[piece.Row].Segments.Remove(piece.Segment);
            target.Segments.Add(stack.Select(static p => p.Segment).Aggregate(static (upper, lower) => upper.WithBelow(lower)));
            for (var r = stack[0].Row; r >= 0 && rows[r].Text.Baseline > first; r--) target.Take(rows[r], strip);
            for (var r = stack[0].Row + 1; r < rows.Length && rows[r].Text.Baseline < last; r++) target.Take(rows[r], strip);
        }
        return true;
    }
}
