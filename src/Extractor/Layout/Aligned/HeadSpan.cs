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

    public static void SetAll(List<HeadBlock> spanning, List<Column> columns, List<Edge> rules)
    {
        if (columns.Count == 0) return;
        var bottom = columns.Max(static c => c.Head?.Bottom ?? 0);
        var heights = HeadHeights.Of(spanning);
        var tall = HeadHeights.JoinTall(heights);
        foreach (var siblings in heights)
        {
            if (tall is not null && siblings != tall)
            {
                ShareUnder(tall, siblings, columns, rules);
                continue;
            }
            if (heights.Count == 1 && AreBelow(columns, siblings))
            {
                SharedColumns.Among(siblings, columns, 0, columns.Count - 1, rules);
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
                    SharedColumns.Among(siblings.FindAll(s => NearestColumn(s, columns) is var c && c >= first && c <= last), columns, first, last, rules,
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
            SharedColumns.Among(siblings.FindAll(s => parent.Covers(NearestColumn(s, columns))), columns, parent.FirstColumn, parent.LastColumn, rules);
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
}
