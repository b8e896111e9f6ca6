using Extractor.Pdf;

namespace Extractor.Layout.Aligned;

/// <summary>A region → its grid: body rows, columns, head cells, and the texts put into them.</summary>
internal static class AlignedGridBuilder
{
    public static Grid? Build(TableRegion region, int page, ReadingFrame reading)
    {
        var parts = TableParts.Of(region);
        var body = BodyRowJoiner.Join(parts, region.LongRules);
        var blocks = HeadBlockBuilder.Build(parts, region.Rules);
        var borders = region.Overleaf ?? RuleBreaks.Borders(region.Pieces, region, Texts(parts));
        var columns = borders.Length > 2 ? Known(borders) : ColumnFinder.FromBody(parts, body);
        if (columns.Count == 0) return null;
        if (borders.Length > 2) KnownHeadReader.Read(blocks, columns, region.Rules);
        else HeadReader.Read(blocks, columns, parts.ColumnNumbers is not null, region.Rules);
        if (columns.Count < 2) return null;
        blocks.RemoveAll(static b => b.FirstColumn < 0);
        return new AlignedGridFill(region, parts, body, columns, blocks).ToGrid(page, reading);
    }

    private static List<Column> Known(double[] borders)
    {
        var columns = new List<Column>(borders.Length - 1);
        for (var i = 1; i < borders.Length; i++) columns.Add(new Column(borders[i - 1], borders[i]));
        return columns;
    }

    private static IEnumerable<Segment> Texts(TableParts parts)
    {
        foreach (var row in parts.Body)
            foreach (var segment in row.Segments) yield return segment;
    }
}
