namespace Extractor.Layout.Aligned;

/// <summary>Body texts → columns: what overlaps from left to right over all rows is one column.</summary>
internal static class ColumnFinder
{
    public static List<Column> FromBody(TableParts parts, IReadOnlyList<BodyRow> body, List<CodeStrip> codes)
    {
        var figures = FigureColumns.Of(body.SelectMany(static r => r.Lines));
        var texts = new List<(Segment Segment, int Row)>();
        if (parts.ColumnNumbers is { } numbers) Add(texts, numbers, Column.NumberRow, figures);
        for (var i = 0; i < body.Count; i++)
            foreach (var line in body[i].Lines) Add(texts, line, i, figures);
        texts.Sort(static (a, b) => a.Segment.X0.CompareTo(b.Segment.X0));
        for (var round = 0; round < 3; round++)
            if (!RemoveBridges(texts, figures)) break;
        var columns = Project(texts, figures);
        CodeLevels.Complete(columns, codes);
        AddLabelled(columns, parts, body);
        return columns;
    }

    /// <summary>A label that may span columns makes one of its own only where nothing else stands; without a head of its own it goes again.</summary>
    private static void AddLabelled(List<Column> columns, TableParts parts, IReadOnlyList<BodyRow> body)
    {
        var labels = new List<(Segment Segment, int Row)>();
        if (parts.ColumnNumbers is { } numbers) labels.AddRange(numbers.Segments.Select(static s => (s, Column.NumberRow)));
        for (var i = 0; i < body.Count; i++)
            foreach (var line in body[i].Lines) labels.AddRange(line.Segments.Select(s => (s, i)));
        foreach (var (segment, row) in labels.Where(static l => l.Segment.IsMergedLabel))
        {
            var at = columns.FindIndex(c => c.X1 > segment.X0 - LayoutSettings.BoxRounding);
            if (at < 0 || columns[at].X0 >= segment.X1 + LayoutSettings.BoxRounding)
            {
                if (at < 0) at = columns.Count;
                columns.Insert(at, new Column(segment.X0, segment.X1) { IsLabelOnly = true });
            }
            if (!columns[at].IsLabelOnly) continue;
            columns[at].Widen(segment.X0, segment.X1);
            columns[at].Rows.Add(row);
        }
    }

    private static void Add(List<(Segment Segment, int Row)> texts, TextRow line, int row, FigureColumns figures)
    {
        foreach (var segment in line.Segments)
            if (!segment.IsMergedLabel && !figures.IsBridgedBy(segment))
                texts.Add((figures.EndOf(segment) is var end && end < segment.X1 ? segment with { X1 = end } : segment, row));
    }

    private static List<Column> Project(List<(Segment Segment, int Row)> texts, FigureColumns figures)
    {
        var columns = new List<Column>();
        foreach (var (segment, row) in texts)
        {
            if (columns.Count == 0 || segment.X0 > columns[^1].X1 - LayoutSettings.BoxRounding)
                columns.Add(new Column(segment.X0, segment.X1) { HoldsFigures = figures.Overlap(segment) });
            else columns[^1].Widen(segment.X0, segment.X1);
            columns[^1].Rows.Add(row);
        }
        return columns;
    }

    /// <summary>Takes out a text that lies over two columns, told by the rows that have two texts where it has one.</summary>
    private static bool RemoveBridges(List<(Segment Segment, int Row)> texts, FigureColumns figures)
    {
        var removed = false;
        foreach (var column in Project(texts, figures))
        {
            var inside = texts.FindAll(t => t.Segment.Overlap(column.X0, column.X1) > 0);
            var crowded = inside.GroupBy(static t => t.Row).Where(static g => g.Count() > 1 && Apart(g)).Select(static g => g.Key).ToHashSet();
            if (crowded.Count < 2 || crowded.Count * 4 < column.Rows.Count) continue;
            foreach (var text in inside)
            {
                if (crowded.Contains(text.Row)) continue;
                var over = inside.FindAll(t => crowded.Contains(t.Row) && t.Segment.Overlap(text.Segment.X0, text.Segment.X1) > LayoutSettings.Overhang);
                if (over.Count <= over.DistinctBy(static t => t.Row).Count()) continue;
                texts.Remove(text);
                removed = true;
            }
        }
        return removed;
    }

    private static bool Apart(IEnumerable<(Segment Segment, int Row)> row)
    {
        var sorted = row.OrderBy(static t => t.Segment.X0).ToList();
        for (var i = 1; i < sorted.Count; i++)
            if (sorted[i].Segment.X0 > sorted[i - 1].Segment.X1) return true;
        return false;
    }
}
