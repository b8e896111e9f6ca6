using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>How the heads on one height share out the columns under them.</summary>
internal static class SharedColumns
{
    /// <summary>By the rule below each of them; else by what begins their parts; else each as well centred over its part as can be.</summary>
    public static void Among(List<HeadBlock> siblings, List<Column> columns, int low, int high, List<Edge> rules, List<HeadBlock>? below = null)
    {
        if (siblings.Count == 0) return;
        var byRule = siblings.ConvertAll(s => ByRule(s, columns, rules, low, high));
        if (byRule.TrueForAll(static r => r is not null))
        {
            for (var i = 0; i < siblings.Count; i++) (siblings[i].FirstColumn, siblings[i].LastColumn) = byRule[i]!.Value;
            return;
        }
        if (siblings is [var only] && (CentredHeads.Over(only, below, columns, low, high) ?? CentredHeads.Of(only, columns, low, high)) is var (from, to))
        {
            (only.FirstColumn, only.LastColumn) = (from, to);
            return;
        }

        if (siblings.Count > high - low + 1)
        {
            foreach (var sibling in siblings) sibling.FirstColumn = sibling.LastColumn = Nearest(sibling, columns, low, high);
            return;
        }

        var ends = SplitAtRepeated(siblings, columns, low, high) ?? SplitAtStarts(siblings, columns, low, high);
        if (ends is null && CentredHeads.SetApart(siblings, columns, low, high, ends = Split(siblings, columns, low, high))) return;
        for (var i = 0; i < siblings.Count; i++)
        {
            siblings[i].FirstColumn = i == 0 ? low : ends[i - 1] + 1;
            siblings[i].LastColumn = ends[i];
        }
    }

    /// <summary>More heads than columns: some stand in the same one.</summary>
    private static int Nearest(HeadBlock head, List<Column> columns, int low, int high) =>
        Enumerable.Range(low, high - low + 1).MinBy(c => Math.Max(columns[c].X0 - head.CenterX, head.CenterX - columns[c].X1));

    /// <summary>As many parts as siblings, each beginning with the same head: 项目 行次 金额 under 收入 and again under 支出.</summary>
    private static int[]? SplitAtRepeated(List<HeadBlock> siblings, List<Column> columns, int low, int high)
    {
        if (siblings.Count < 2 || columns[low].Head is not { } first) return null;
        var starts = Enumerable.Range(low, high - low + 1).Where(c => columns[c].Head is { } head && head.Text == first.Text).ToArray();
        if (starts.Length != siblings.Count) return null;
        return [.. starts.Skip(1).Select(static s => s - 1), high];
    }

    /// <summary>Heads set flush left: each begins where the head of its first column does.</summary>
    private static int[]? SplitAtStarts(List<HeadBlock> siblings, List<Column> columns, int low, int high)
    {
        var ends = new int[siblings.Count];
        ends[^1] = high;
        for (var i = 0; i < siblings.Count; i++)
        {
            var start = siblings[i].X0;
            var first = columns.FindIndex(low, high - low + 1, c => c.Head is { } head
                && Math.Abs(head.X0 - start) < LayoutSettings.SameStart * head.PointSize);
            if (first < 0 || (i == 0 && first != low) || (i > 1 && first <= ends[i - 2] + 1)) return null;
            if (i > 0) ends[i - 1] = first - 1;
        }
        return ends;
    }

    /// <returns>The last column of each sibling, so that the sum of their distances from their parts' middles is least.</returns>
    private static int[] Split(List<HeadBlock> siblings, List<Column> columns, int low, int high)
    {
        var count = Math.Min(siblings.Count, high - low + 1);
        var cost = new double[count, high - low + 1];
        var from = new int[count, high - low + 1];
        for (var s = 0; s < count; s++)
            for (var last = s; last <= high - low; last++)
            {
                cost[s, last] = double.MaxValue;
                for (var first = s == 0 ? 0 : s; first <= (s == 0 ? 0 : last); first++)
                {
                    var before = s == 0 ? 0 : cost[s - 1, first - 1];
                    if (before == double.MaxValue) continue;
                    var total = before + Math.Abs(((columns[low + first].X0 + columns[low + last].X1) / 2) - siblings[s].CenterX);
                    if (total >= cost[s, last]) continue;
                    cost[s, last] = total;
                    from[s, last] = first;
                }
            }
        var ends = new int[siblings.Count];
        Array.Fill(ends, high);
        var end = high - low;
        for (var s = count - 1; s >= 0; s--)
        {
            ends[s] = low + end;
            end = from[s, end] - 1;
        }
        return ends;
    }

    private static (int First, int Last)? ByRule(HeadBlock block, List<Column> columns, List<Edge> rules, int low, int high)
    {
        foreach (var rule in rules)
        {
            if (rule.Position < block.Bottom - (LayoutSettings.RuleInHead * block.PointSize)
                || rule.Position > block.Bottom + (LayoutSettings.RuleBelowHead * block.PointSize)) continue;
            if (rule.Start > block.X0 + LayoutSettings.Overhang || rule.End < block.X1 - LayoutSettings.Overhang) continue;
            int first = -1, last = -1;
            for (var i = low; i <= high; i++)
            {
                if (columns[i].CenterX < rule.Start || columns[i].CenterX > rule.End) continue;
                if (first < 0) first = i;
                last = i;
            }
            var middle = (rule.Start + rule.End) / 2;
            if (first >= 0 && Math.Abs(middle - block.CenterX) < LayoutSettings.OffMiddle * block.PointSize) return (first, last);
        }
        return null;
    }
}
