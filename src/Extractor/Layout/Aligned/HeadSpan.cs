namespace Extractor.Layout.Aligned;

/// <summary>Which columns a higher head cell spans: those over the rule below it, else those that it is centred over.</summary>
internal static class HeadSpan
{
    public static void Set(HeadBlock block, List<Column> columns, List<HeadBlock> spanning, List<Edge> rules)
    {
        var (low, high) = Limits(block, columns, spanning);
        if (low > high) return;
        (block.FirstColumn, block.LastColumn) = ByRule(block, columns, rules, low, high) ?? ByCentre(block, columns, low, high);
    }

    /// <summary>The run of columns around the block whose own heads stand below it, up to its neighbours on the same height.</summary>
    private static (int Low, int High) Limits(HeadBlock block, List<Column> columns, List<HeadBlock> spanning)
    {
        var lowest = columns.Max(static c => c.Head?.CenterY ?? 0);
        var start = 0;
        for (var i = 1; i < columns.Count; i++)
            if (Math.Abs(columns[i].CenterX - block.CenterX) < Math.Abs(columns[start].CenterX - block.CenterX)) start = i;
        if (!Below(columns[start], block, lowest))
        {
            var other = columns[start].CenterX < block.CenterX ? start + 1 : start - 1;
            if (other < 0 || other >= columns.Count || !Below(columns[other], block, lowest)) return (0, -1);
            start = other;
        }
        int low = start, high = start;
        while (low > 0 && Below(columns[low - 1], block, lowest) && !Beside(block, spanning, columns[low - 1].X0, columns[low].X0)) low--;
        while (high + 1 < columns.Count && Below(columns[high + 1], block, lowest) && !Beside(block, spanning, columns[high].X1, columns[high + 1].X1)) high++;
        return (low, high);
    }

    /// <summary>A head over all rows stands half way down to the lowest heads; one below this block, further down.</summary>
    private static bool Below(Column column, HeadBlock block, double lowest) =>
        column.Head is not { } head || head.CenterY - block.CenterY > 0.62 * (lowest - block.CenterY);

    private static bool Beside(HeadBlock block, List<HeadBlock> spanning, double x0, double x1) =>
        spanning.Exists(s => s != block && s.Top < block.Bottom && s.Bottom > block.Top && s.X0 < x1 && s.X1 > x0);

    private static (int First, int Last)? ByRule(HeadBlock block, List<Column> columns, List<Edge> rules, int low, int high)
    {
        foreach (var rule in rules)
        {
            if (rule.Position < block.Bottom - 3 || rule.Position > block.Bottom + 1.6 * block.PointSize) continue;
            if (rule.Start > block.X0 + 1 || rule.End < block.X1 - 1) continue;
            int first = -1, last = -1;
            for (var i = low; i <= high; i++)
            {
                if (columns[i].CenterX < rule.Start || columns[i].CenterX > rule.End) continue;
                if (first < 0) first = i;
                last = i;
            }
            var middle = (rule.Start + rule.End) / 2;
            if (first >= 0 && Math.Abs(middle - block.CenterX) < 1.5 * block.PointSize) return (first, last);
        }
        return null;
    }

    private static (int First, int Last) ByCentre(HeadBlock block, List<Column> columns, int low, int high)
    {
        var best = (low, high);
        var bestError = double.MaxValue;
        for (var first = low; first <= high; first++)
            for (var last = first; last <= high; last++)
            {
                if (columns[first].X0 > block.CenterX || columns[last].X1 < block.CenterX) continue;
                var error = Math.Abs(((columns[first].X0 + columns[last].X1) / 2) - block.CenterX);
                if (last == first) error += block.PointSize;
                if (error >= bestError) continue;
                bestError = error;
                best = (first, last);
            }
        return best;
    }
}
