using Extractor.Pdf;

namespace Extractor.Layout.Aligned;

/// <summary>A region → its grid: body rows, columns, head cells, and the texts put into them.</summary>
internal static class AlignedGridBuilder
{
    public static Grid? Build(TableRegion region, int page, ReadingFrame reading)
    {
        var parts = TableParts.Of(region);
        var body = BodyRowJoiner.Join(parts, region.LongRules);
        var columns = ColumnFinder.FromBody(parts, body);
        if (columns.Count == 0) return null;
        var blocks = HeadBlockBuilder.Build(parts, region.Rules);
        HeadReader.Read(blocks, columns, parts.ColumnNumbers is not null, region.Rules);
        if (columns.Count < 2) return null;
        blocks.RemoveAll(static b => b.FirstColumn < 0);
        return new AlignedGridFill(region, parts, body, columns, blocks).ToGrid(page, reading);
    }
}
