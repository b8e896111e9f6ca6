namespace Extractor.Layout.Aligned;

/// <summary>
/// Heads that stand in the middle of some of the columns and not of all: all other heads stand at the foot of their cells, on the height of
/// the lower ones.
/// </summary>
internal static class CentredHeads
{
    /// <summary>
    /// A single head in the middle of some columns and not of all, as where all other heads stand at the foot of their cells: those columns, from
    /// 小计 or 合计 on where one begins them. Null where it stands in the middle of all.
    /// </summary>
    public static (int First, int Last)? Of(HeadBlock only, List<Column> columns, int low, int high) =>
        columns.GetRange(low, high - low + 1).Exists(static c => c.Head is null) || IsOver(only, columns, low, high) ? null : Range(only, columns, low, high);

    /// <summary>
    /// Heads of several lines beside heads of one: which of them stand below, their heights do not tell. The columns whose own heads do, and that
    /// the head is in the middle of.
    /// </summary>
    public static (int First, int Last)? Below(HeadBlock head, List<Column> columns) =>
        Runs(head, columns).Select(r => Range(head, columns, r.First, r.Last)).FirstOrDefault(static r => r is not null);

    /// <summary>
    /// 小计 is the first under the head right above it: where that is in the middle of 小计 and some after it, those are its columns, though it be
    /// in the middle of more.
    /// </summary>
    public static void BeginAtSubtotals(List<HeadBlock> spanning, List<Column> columns)
    {
        for (var at = 0; at < columns.Count; at++)
        {
            if (columns[at].Head is not { Text: "小计" } subtotal) continue;
            var above = spanning.Where(s => s.Bottom < subtotal.Top + LayoutSettings.Overhang);
            var head = above.Where(s => s.Covers(at) || s.FirstColumn == at + 1).MaxBy(static s => s.Bottom);
            if (head is null || head.FirstColumn == at) continue;
            var last = LastUnder(head, columns, at);
            if (last > at) (head.FirstColumn, head.LastColumn) = (at, last);
        }
    }

    private static int LastUnder(HeadBlock head, List<Column> columns, int first)
    {
        for (var last = first + 1; last < columns.Count && columns[last].Head is { } own && own.Top > head.Bottom - LayoutSettings.Overhang; last++)
            if (IsOver(head, columns, first, last)) return last;
        return -1;
    }

    /// <summary>Neighbours whose own heads all stand below the head.</summary>
    private static IEnumerable<(int First, int Last)> Runs(HeadBlock head, List<Column> columns)
    {
        for (var low = 0; low < columns.Count; low++)
        {
            var high = low - 1;
            while (high + 1 < columns.Count && columns[high + 1].Head is { } own && own.Top > head.Bottom - LayoutSettings.Overhang) high++;
            if (high <= low) continue;
            yield return (low, high);
            low = high;
        }
    }

    /// <summary>The same, told by the spanning heads of the next height down: from 小计 or 合计 on where one begins them.</summary>
    public static (int First, int Last)? Over(HeadBlock only, List<HeadBlock>? below, List<Column> columns, int low, int high)
    {
        if (below is not { Count: > 2 } || IsOff(0, below.Count - 1) is false) return null;
        for (var first = 0; first < below.Count; first++)
            for (var last = first + 1; last < below.Count; last++)
            {
                if (IsOff(first, last) || below[first].Text is not ("小计" or "合计")) continue;
                var left = first == 0 ? double.MinValue : (below[first - 1].X1 + below[first].X0) / 2;
                var right = last + 1 == below.Count ? double.MaxValue : (below[last].X1 + below[last + 1].X0) / 2;
                var inside = Enumerable.Range(low, high - low + 1).Where(c => columns[c].CenterX > left && columns[c].CenterX < right).ToArray();
                if (inside.Length > 1) return (inside[0], inside[^1]);
            }

        return null;
        bool IsOff(int first, int last) => Math.Abs(((below[first].CenterX + below[last].CenterX) / 2) - only.CenterX) > only.PointSize;
    }

    /// <summary>Where the column begins: half-way to the texts of the one before.</summary>
    private static double LeftOf(List<Column> columns, int at) => at == 0 ? columns[0].X0 : (columns[at - 1].X1 + columns[at].X0) / 2;

    private static double RightOf(List<Column> columns, int at) => at + 1 == columns.Count ? columns[at].X1 : LeftOf(columns, at + 1);

    /// <summary>
    /// Several heads, of which not each is in the middle of its part where they share out all columns: each takes those that it is in the
    /// middle of, and the columns between stand under none.
    /// </summary>
    /// <param name="ends">The last column of each where they share out all.</param>
    public static bool SetApart(List<HeadBlock> siblings, List<Column> columns, int low, int high, int[] ends)
    {
        if (columns.GetRange(low, high - low + 1).Exists(static c => c.Head is null)) return false;
        if (!siblings.Where((s, i) => !IsOver(s, columns, i == 0 ? low : ends[i - 1] + 1, ends[i])).Any()) return false;
        var ranges = new List<(int First, int Last)>(siblings.Count);
        foreach (var sibling in siblings)
        {
            var from = ranges.Count == 0 ? low : ranges[^1].Last + 1;
            if (Range(sibling, columns, from, high) is not { } range) return false;
            ranges.Add(range);
        }
        for (var i = 0; i < siblings.Count; i++) (siblings[i].FirstColumn, siblings[i].LastColumn) = ranges[i];
        return true;
    }

    /// <summary>From 小计 or 合计 on where one begins them; else the fewest. 合计 beside 财政拨款 is the total of that and other funds.</summary>
    private static (int First, int Last)? Range(HeadBlock head, List<Column> columns, int low, int high)
    {
        var ranges = new List<(int First, int Last)>();
        for (var first = low; first < high; first++)
            for (var last = first + 1; last <= high; last++)
                if (IsOver(head, columns, first, last)) ranges.Add((first, last));
        if (ranges.Count == 0) return null;
        var begun = ranges.FindIndex(r => columns[r.First].Head!.Text == "小计");
        if (begun < 0 && !IsFund(head)) begun = ranges.FindIndex(r => columns[r.First].Head!.Text == "合计");
        return begun >= 0 ? ranges[begun] : ranges.MinBy(static r => r.Last - r.First);
    }

    private static bool IsFund(HeadBlock head) => head.Text.Contains("拨款", StringComparison.Ordinal);

    private static bool IsOver(HeadBlock head, List<Column> columns, int first, int last) =>
        Math.Abs(((columns[first].Head!.CenterX + columns[last].Head!.CenterX) / 2) - head.CenterX) < head.PointSize
        || Math.Abs(((LeftOf(columns, first) + RightOf(columns, last)) / 2) - head.CenterX) < head.PointSize;
}
