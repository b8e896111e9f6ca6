using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>Head cells over columns whose borders are known.</summary>
internal static class KnownHeadReader
{
    public static void Read(List<HeadBlock> blocks, List<Column> columns, List<Edge> rules)
    {
        var spanning = new List<HeadBlock>();
        foreach (var block in blocks.OrderByDescending(static b => b.Bottom).ThenBy(static b => b.X0))
        {
            var column = columns.Find(c => c.Head is null && block.X0 >= c.X0 - LayoutSettings.AroundText && block.X1 <= c.X1 + LayoutSettings.AroundText);
            if (column is null || SpansHeadless(block, column, columns)) spanning.Add(block);
            else column.Head = block;
        }
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Head is { } head) (head.FirstColumn, head.LastColumn) = (i, i);
        HeadSpan.SetAll(spanning, columns, rules);
        AlignedHeadReader.SetLevels(blocks);
    }

    /// <summary>A head off its column's middle, but in the middle of that column and a neighbour that has no head either.</summary>
    private static bool SpansHeadless(HeadBlock block, Column column, List<Column> columns)
    {
        var error = Math.Abs(column.CenterX - block.CenterX);
        if (error < LayoutSettings.OffColumn * block.PointSize) return false;
        var i = columns.IndexOf(column);
        return (i > 0 && Better(columns[i - 1], column)) || (i + 1 < columns.Count && Better(column, columns[i + 1]));

        bool Better(Column left, Column right) =>
            left.Head is null && right.Head is null
            && Math.Abs(((left.X0 + right.X1) / 2) - block.CenterX) < LayoutSettings.BetterMiddle * error;
    }
}
