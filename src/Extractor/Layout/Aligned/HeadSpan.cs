using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>
/// Which columns the higher head cells span: those over the rule below a cell; else the heads on one height share out
/// the columns whose own heads stand lower, each as well centred over its part as can be.
/// </summary>
internal static class HeadSpan
{
    /// <summary>In ems.</summary>
    private const double LeastBelow = 0.25;

    private const double NearerMiddle = 0.4;

    /// <summary>A head as tall as both heights stands half-way down to the lower one.</summary>
    private const double LowestShare = 0.75;

    /// <summary>In ems.</summary>
    private const double SameTop = 0.2;

    /// <summary>In ems: what the rows' inner margins shift a head from the middle.</summary>
    private const double OffMiddle = 0.35;

    public static void SetAll(List<HeadBlock> spanning, List<Column> columns, List<Edge> rules)
    {
        if (columns.Count == 0) return;
        var bottom = columns.Max(static c => c.Head?.Bottom ?? 0);
        var heights = Heights(spanning);
        var tall = JoinTall(heights);
        foreach (var siblings in heights)
        {
            if (tall is not null && siblings != tall)
            {
                ShareUnder(tall, siblings, columns, rules);
                continue;
            }
            if (heights.Count == 1 && AreBelow(columns, siblings))
            {
                Share(siblings, columns, 0, columns.Count - 1, rules);
                continue;
            }

            var middle = siblings == heights[0] && StandAtTop(siblings, heights, columns)
                ? siblings.Max(static s => s.Bottom) : Middle(siblings, Below(siblings, heights), columns, bottom);
            for (var low = 0; low < columns.Count; low++)
            {
                if (!Below(columns[low], middle)) continue;
                var high = low;
                while (high + 1 < columns.Count && Below(columns[high + 1], middle)) high++;
                foreach (var (first, last) in PartsOf(low, high, Above(siblings, heights)))
                    Share(siblings.FindAll(s => NearestColumn(s, columns) is var c && c >= first && c <= last), columns, first, last, rules,
                        Below(siblings, heights));
                low = high;
            }
        }
        foreach (var block in spanning)
            if (block.FirstColumn < 0 && NearestColumn(block, columns) is var nearest)
                (block.FirstColumn, block.LastColumn) = CentredHeads.Below(block, columns) ?? (nearest, nearest);
        CentredHeads.BeginAtSubtotals(spanning, columns);
    }

    /// <summary>Heads on two heights, and every column's own is on the lower one: the upper ones share all columns.</summary>
    private static bool AreBelow(List<Column> columns, List<HeadBlock> siblings)
    {
        if (siblings.Count < 2 || !columns.TrueForAll(static c => c.Head is not null)) return false;
        var upper = siblings.Max(static s => s.CenterY);
        return columns.Min(static c => c.Head!.CenterY) - upper > LowestShare * (columns.Max(static c => c.Head!.CenterY) - upper);
    }

    /// <summary>
    /// The height below which a column's own head stands under the siblings. Rows of a head are not of one height: what is nearer to
    /// the middle of all of them than to the lowest head is as tall as they are together.
    /// </summary>
    /// <param name="below">The next height of heads that span columns; a head as tall as that and all below it stands in their middle.</param>
    private static double Middle(List<HeadBlock> siblings, List<HeadBlock>? below, List<Column> columns, double bottom)
    {
        var middle = (siblings.Min(static s => s.Top) + bottom) / 2;
        var lowest = below is null ? columns.Max(static c => c.Head?.CenterY ?? 0) : (below.Min(static b => b.Top) + bottom) / 2;
        return middle + Math.Max(LeastBelow * siblings[0].PointSize, NearerMiddle * (lowest - middle));
    }

    /// <summary>
    /// All heads stand at the top of their cells: one over a single column begins on the height of the siblings, though all of the head's rows are
    /// its own. Two lines in the middle of two rows begin there as well.
    /// </summary>
    private static bool StandAtTop(List<HeadBlock> siblings, List<List<HeadBlock>> heights, List<Column> columns) =>
        columns.Exists(c => c.Head is { } head && (head.Lines.Count == 1 || heights.Count > 1)
            && Math.Abs(head.Top - siblings[0].Top) < SameTop * head.PointSize);

    private static List<HeadBlock>? Below(List<HeadBlock> siblings, List<List<HeadBlock>> heights) =>
        heights.IndexOf(siblings) + 1 is var next && next < heights.Count ? heights[next] : null;

    /// <summary>A head that is as tall as this height and all below it stands in their middle; one that stands below, lower.</summary>
    private static bool Below(Column column, double middle) => column.Head is not { } head || head.CenterY > middle;

    private static List<List<HeadBlock>> Heights(List<HeadBlock> spanning)
    {
        var heights = new List<List<HeadBlock>>();
        foreach (var block in spanning.OrderBy(static s => s.CenterY))
        {
            var same = heights.Find(h => Math.Abs(h[0].CenterY - block.CenterY) < LayoutSettings.SameHeadHeight * block.PointSize);
            if (same is null) heights.Add([block]);
            else same.Add(block);
        }
        foreach (var height in heights) height.Sort(static (a, b) => a.X0.CompareTo(b.X0));
        return heights;
    }

    /// <summary>
    /// A head as tall as two levels stands half-way between the top of the one and the bottom of the other: it is a sibling of the upper ones,
    /// and what is on the lower level stands under one of those. The joined height; null where none stands so.
    /// </summary>
    private static List<HeadBlock>? JoinTall(List<List<HeadBlock>> heights)
    {
        if (heights.Count != 3) return null;
        var (upper, tall, lower) = (heights[0], heights[1], heights[2]);
        var middle = (upper.Min(static b => b.Top) + lower.Max(static b => b.Bottom)) / 2;
        if (Math.Abs(tall[0].CenterY - middle) > OffMiddle * tall[0].PointSize) return null;
        if (tall.Exists(t => upper.Concat(lower).Any(o => o.X0 < t.X1 && t.X0 < o.X1))) return null;
        heights.RemoveAt(1);
        upper.AddRange(tall);
        upper.Sort(static (a, b) => a.X0.CompareTo(b.X0));
        return upper;
    }

    private static List<HeadBlock> Above(List<HeadBlock> siblings, List<List<HeadBlock>> heights) =>
        heights.IndexOf(siblings) is var at and > 0 ? heights[at - 1] : [];

    /// <summary>The columns under each of the heads on the next height up; those under none come together.</summary>
    private static IEnumerable<(int First, int Last)> PartsOf(int low, int high, List<HeadBlock> parents)
    {
        var first = low;
        for (var c = low + 1; c <= high + 1; c++)
        {
            if (c <= high && ParentOf(c) == ParentOf(first)) continue;
            yield return (first, c - 1);
            first = c;
        }

        HeadBlock? ParentOf(int column) => parents.Find(p => p.FirstColumn >= 0 && p.Covers(column));
    }

    private static void ShareUnder(List<HeadBlock> parents, List<HeadBlock> siblings, List<Column> columns, List<Edge> rules)
    {
        foreach (var parent in parents)
            Share(siblings.FindAll(s => parent.Covers(NearestColumn(s, columns))), columns, parent.FirstColumn, parent.LastColumn, rules);
    }

    private static int NearestColumn(HeadBlock block, List<Column> columns)
    {
        var nearest = 0;
        for (var i = 1; i < columns.Count; i++)
            if (Distance(columns[i], block) < Distance(columns[nearest], block)) nearest = i;
        return nearest;
    }

    private static double Distance(Column column, HeadBlock block) =>
        Math.Max(0, Math.Max(column.X0 - block.CenterX, block.CenterX - column.X1));

    private static void Share(List<HeadBlock> siblings, List<Column> columns, int low, int high, List<Edge> rules, List<HeadBlock>? below = null)
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

        var ends = SplitAtRepeated(siblings, columns, low, high) ?? SplitAtStarts(siblings, columns, low, high);
        if (ends is null && CentredHeads.SetApart(siblings, columns, low, high, ends = Split(siblings, columns, low, high))) return;
        for (var i = 0; i < siblings.Count; i++)
        {
            siblings[i].FirstColumn = i == 0 ? low : ends[i - 1] + 1;
            siblings[i].LastColumn = ends[i];
        }
    }

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
