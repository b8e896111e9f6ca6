using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>
/// Head cells against the body's columns, from the lowest up: the first one over a column is its own head, a head over
/// nothing is a column whose cells are all blank, a higher one spans the columns that it is centred over.
/// </summary>
internal static class AlignedHeadReader
{
    /// <summary>In ems: lines of heads on two heights overlap by less; a head as tall as both, by more.</summary>
    private const double Touching = 0.1;

    public static void Read(List<HeadBlock> blocks, List<Column> columns, bool numbered, List<Edge> rules)
    {
        var spanning = new List<HeadBlock>();
        foreach (var block in blocks.OrderByDescending(static b => b.Bottom).ThenBy(static b => b.X0))
            if (!TakeAsOwnHead(block, columns, numbered, blocks)) spanning.Add(block);
        if (blocks.Count > 0) ColumnJoiner.Join(columns);
        if (columns.Exists(static c => c.Head is not null)) columns.RemoveAll(static c => c.IsLabelOnly && c.Head is null);
        else RemoveBesideLabels(columns);
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Head is { } head) (head.FirstColumn, head.LastColumn) = (i, i);
        HeadSpan.SetAll(spanning, columns, rules);
        SetLevels(blocks);
    }

    /// <summary>Rows that go on without a head: totals set in the middle of two columns make none between the labels and the figures.</summary>
    private static void RemoveBesideLabels(List<Column> columns)
    {
        for (var i = columns.Count - 1; i > 0; i--)
            if (columns[i].IsLabelOnly && columns[i - 1] is { IsLabelOnly: false, HoldsFigures: false }) columns.RemoveAt(i);
    }

    private static bool TakeAsOwnHead(HeadBlock block, List<Column> columns, bool numbered, List<HeadBlock> blocks)
    {
        var under = columns.FindAll(c => Math.Min(c.X1, block.X1) - Math.Max(c.X0, block.X0) > LayoutSettings.Touch * block.PointSize);
        var labels = under.TrueForAll(static c => c.IsLabelOnly);
        if ((labels && HasHeadsBelow(block, blocks)) || IsSide(block, blocks)) return false;
        if (under.Count == 0) return AddBlankColumn(block, columns, numbered, blocks);
        if (under.Exists(static c => c.Head is not null)) return false;
        if (under is [var only] && HasHeadBeside(only, block, columns)) return false;
        for (var i = 1; i < under.Count; i++)
            if (under[0].Rows.Overlaps(under[i].Rows)) return false;
        foreach (var other in under.Skip(1))
        {
            under[0].Take(other);
            columns.Remove(other);
        }
        under[0].Head = block;
        under[0].Widen(block.X0, block.X1);
        return true;
    }

    /// <summary>
    /// A lower head that stands over nothing, right beside the column: set in the middle of a column whose figures are set to its
    /// right, or whose labels are set to its left.
    /// </summary>
    private static bool HasHeadBeside(Column column, HeadBlock block, List<Column> columns)
    {
        var at = columns.IndexOf(column);
        if (!column.HoldsFigures && at + 1 < columns.Count && columns[at + 1] is { Head: { } right, Rows.Count: 0 } && right.Top > block.Bottom
            + (LayoutSettings.SameStart * block.PointSize)) return true;
        return at > 0 && columns[at - 1] is { Head: { } head, Rows.Count: 0 } && head.Top > block.Bottom + LayoutSettings.SameStart * block.PointSize
            && (column.X0 - head.X1 < LayoutSettings.BesideHead * head.PointSize || EndsAsOthers(column, head, columns));
    }

    /// <summary>The column's texts end as far to the right of the head as those of other columns do of theirs.</summary>
    private static bool EndsAsOthers(Column column, HeadBlock head, List<Column> columns) =>
        columns.Exists(c => c.Head is { } own && c.Rows.Count > 0 && Math.Abs(own.CenterY - head.CenterY) < LayoutSettings.SameHeadHeight * head.PointSize
            && Math.Abs(c.X1 - own.X1 - (column.X1 - head.X1)) < LayoutSettings.SameHeadStart * head.PointSize);

    private static bool AddBlankColumn(HeadBlock block, List<Column> columns, bool numbered, List<HeadBlock> blocks)
    {
        if (numbered && TakeNearest(block, columns, blocks)) return true;
        var column = new Column(block.X0, block.X1) { Head = block };
        var at = columns.FindIndex(c => c.CenterX > block.CenterX);
        columns.Insert(at < 0 ? columns.Count : at, column);
        return true;
    }

    /// <summary>A column's number may stand beside its head's text, not under it: the two are then nearest to each other.</summary>
    private static bool TakeNearest(HeadBlock block, List<Column> columns, List<HeadBlock> blocks)
    {
        var free = columns.FindAll(static c => c.Head is null && !c.IsLabelOnly);
        if (free.Count == 0) return false;
        var nearest = free.MinBy(c => Math.Abs(c.CenterX - block.CenterX))!;
        var distance = Math.Abs(nearest.CenterX - block.CenterX);
        if (distance > LayoutSettings.NumberBesideHead * block.PointSize || blocks.Exists(b => Math.Abs(b.CenterX - nearest.CenterX) < distance)) return false;
        nearest.Head = block;
        nearest.Widen(block.X0, block.X1);
        return true;
    }

    private static bool HasHeadsBelow(HeadBlock block, List<HeadBlock> blocks)
    {
        var below = blocks.FindAll(b => b.Top > block.Bottom - LayoutSettings.Overhang);
        var left = below.Exists(b => b.X1 <= block.X0 + LayoutSettings.Overhang && NothingBetween(b, block, blocks));
        var right = below.Exists(b => b.X0 >= block.X1 - LayoutSettings.Overhang && NothingBetween(b, block, blocks));
        return left && right;
    }

    /// <summary>
    /// 收入 over 项目 行次 金额, and 支出 beside it over 项目 again: heads on one height, as many as there are heads like the first of those below.
    /// </summary>
    private static bool IsSide(HeadBlock block, List<HeadBlock> blocks)
    {
        var below = blocks.FindAll(b => b.Top > block.Bottom - (Touching * block.PointSize));
        if (below.Count == 0) return false;
        var beside = blocks.Count(b => Math.Abs(b.CenterY - block.CenterY) < Touching * block.PointSize);
        var highest = below.Min(static b => b.CenterY);
        var first = below.FindAll(b => b.CenterY < highest + (Touching * b.PointSize)).MinBy(static b => b.X0)!;
        return beside > 1 && beside + below.Count == blocks.Count && below.Count(b => b.Text == first.Text) == beside;
    }

    /// <summary>Whether no head on the block's own height stands between it and a lower one.</summary>
    private static bool NothingBetween(HeadBlock low, HeadBlock block, List<HeadBlock> blocks) =>
        !blocks.Exists(b => b != block && b != low && b.Top < block.Bottom && b.Bottom > block.Top
            && b.CenterX > Math.Min(low.CenterX, block.CenterX) && b.CenterX < Math.Max(low.CenterX, block.CenterX));

    public static void SetLevels(List<HeadBlock> blocks)
    {
        foreach (var block in blocks.OrderBy(static b => b.CenterY))
            foreach (var other in blocks)
                if (IsAbove(other, block)) block.Level = Math.Max(block.Level, other.Level + 1);
    }

    private static bool IsAbove(HeadBlock other, HeadBlock block) =>
        other != block && block.FirstColumn >= 0 && other.FirstColumn >= 0 && other.CenterY < block.CenterY - LayoutSettings.Overhang
        && other.FirstColumn <= block.FirstColumn && other.LastColumn >= block.LastColumn;
}
