using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>
/// A department's tasks, whose head may have two rows: 批复金额（万元） over 总额 | 财政拨款 | 其他资金, and heads beside both of them. It is
/// read as if it had one row, with the lower heads in it, and then parted.
/// </summary>
internal static class TaskPart
{
    /// <param name="head">The line of 任务名称.</param>
    /// <param name="from">The first line that may be of the part.</param>
    /// <param name="last">Its last row.</param>
    public static (FormPart? Part, int Top) Read(List<FormLine> lines, int head, int from, int last)
    {
        var em = lines[head].PointSize;
        var below = lines.FindIndex(head + 1, l => l.Segments.Count > 1 && l.Segments.SelectMany(HeadPieces.Of).All(static s => FormWords.IsFund(s.Text)));
        if (below < 0 || below > last || lines[below].Baseline - lines[head].Baseline > LayoutSettings.HighestTaskHead * em)
            return (PartReader.Read(lines[head], lines.GetRange(head, last - head + 1), []), head);
        var highest = (2 * lines[head].Middle) - lines[below].Baseline - (LayoutSettings.OffRows * em);
        var top = head;
        while (top > from && lines[top - 1].Baseline >= highest) top--;
        var lower = lines[below].Segments.SelectMany(HeadPieces.Of).ToList();
        var upper = Upper(lines.GetRange(top, below - top), lower);
        if (Groups(upper, lower) is not { } groups) return (null, top);
        var heads = lines[head].Segments.Except(upper).Concat(lower.Select(s => Moved(s, lines[head].Middle)));
        var one = lines[head] with { Row = lines[head].Row.With([.. heads.OrderBy(static s => s.X0)]) };
        var rest = lines.GetRange(top, last - top + 1).Where((_, i) => i != below - top)
            .Select(l => l == lines[head] ? one : l with { Row = l.Row.With([.. l.Segments.Except(upper)]) }).Where(static l => l.Segments.Count > 0).ToList();
        return (PartReader.Read(one, rest, []) is { } part ? Parted(part, groups) : null, top);
    }

    /// <summary>The heads over several lower ones.</summary>
    private static List<Segment> Upper(List<FormLine> above, List<Segment> lower) => [.. above.SelectMany(static l => l.Segments)
        .Where(s => FormWords.IsMoney(s.Text) && s.CenterX > lower[0].X0 && s.CenterX < lower[^1].X1)];

    /// <summary>Each upper head with those below it, from left to right; null where one has fewer than two.</summary>
    private static List<(Segment Upper, List<Segment> Lower)>? Groups(List<Segment> upper, List<Segment> lower)
    {
        if (upper.Count == 0) return null;
        List<(Segment Upper, List<Segment> Lower)> groups = [.. lower.GroupBy(l => upper.MinBy(u => Math.Abs(u.CenterX - l.CenterX))!)
            .Select(static g => (g.Key, g.ToList()))];
        return groups.Count == upper.Count && groups.TrueForAll(static g => g.Lower.Count > 1 && IsOver(g.Upper, g.Lower)) ? groups : null;
    }

    private static bool IsOver(Segment upper, List<Segment> lower)
    {
        var (x0, x1) = (lower[0].X0, lower[^1].X1);
        var allowed = Math.Max(LayoutSettings.OffMiddle * upper.PointSize, LayoutSettings.OffMiddleShare * (x1 - x0));
        return Math.Abs(upper.CenterX - ((x0 + x1) / 2)) < allowed;
    }

    private static Segment Moved(Segment segment, double baseline) =>
        Segment.Of([.. segment.Words.Select(w => new Word(w.Letters, w.Box, baseline, w.PointSize))]);

    private static FormPart? Parted(FormPart part, List<(Segment Upper, List<Segment> Lower)> groups)
    {
        var cells = part.Cells.Where(static c => c.Row > 0).Select(static c => c with { Row = c.Row + 1 }).ToList();
        var heads = part.Cells.Where(static c => c.Row == 0).ToDictionary(static c => c.Column);
        foreach (var (upper, lower) in groups)
        {
            int[] columns = [.. lower.Select(l => heads.Values.FirstOrDefault(c => c.Texts[0].X0 == l.X0)?.Column ?? -1)];
            if (columns[0] < 0 || columns[^1] - columns[0] != lower.Count - 1) return null;
            cells.Add(new PartCell(0, 1, columns[0], [upper], lower.Count));
            cells.AddRange(columns.Select((c, i) => new PartCell(1, 1, c, [lower[i]])));
            foreach (var column in columns) heads.Remove(column);
        }
        cells.AddRange(heads.Values.Select(static c => c with { RowSpan = c.RowSpan + 1 }));
        var (first, second) = (groups[0].Upper, groups[0].Lower[0]);
        return part with { Cells = cells, Rows = [(first.Top, first.Bottom), (second.Top, second.Bottom), .. part.Rows.Skip(1)], GoesOn = null };
    }
}
