using Extractor.Pdf;

namespace Extractor.Layout.Aligned;

/// <summary>A region → its grid: body rows, columns, head cells, and the texts put into them.</summary>
internal static class AlignedGridBuilder
{
    public static Grid? Build(TableRegion region, int page, ReadingFrame reading)
    {
        var parts = TableParts.Of(region);
        var figures = FigureColumns.Of(parts.Body);
        var cut = parts.Body.Select(figures.Cut).ToArray();
        if (!cut.SequenceEqual(parts.Body)) (parts, figures) = (parts with { Body = cut }, FigureColumns.Of(cut));
        parts = StackedCodes.Join(parts, figures, region.LongRules, out var codes);
        var body = BodyRowJoiner.Join(parts, region.LongRules);
        var blocks = HeadBlockBuilder.Build(parts, region.Rules);
        region = CodeLevels.Split(region, codes);
        var borders = region.Overleaf ?? region.Drawn ?? RuleBreaks.Borders(region.Pieces, region, Texts(parts));
        if (HeadsShareColumn(blocks, borders)) borders = [];
        var columns = borders.Length > 2 ? Known(borders) : ColumnFinder.FromBody(parts, body, codes);
        if (columns.Count == 0 && !region.IsHeadAlone) return null;
        if (borders.Length > 2) KnownHeadReader.Read(blocks, columns, region.Rules);
        else AlignedHeadReader.Read(blocks, columns, parts.ColumnNumbers is not null, region.Rules);
        if (columns.Count < (region.IsBeside ? 1 : 2)) return null;
        return new AlignedGridFill(region, parts, body, columns, blocks).ToGrid(page, reading);
    }

    /// <summary>Two heads side by side between two borders: a border between them is not drawn.</summary>
    private static bool HeadsShareColumn(List<HeadBlock> blocks, double[] borders)
    {
        for (var i = 1; i < borders.Length; i++)
        {
            var inside = blocks.FindAll(b => b.X0 > borders[i - 1] - LayoutSettings.Overhang && b.X1 < borders[i] + LayoutSettings.Overhang);
            if (inside.Exists(a => inside.Exists(b => b.X0 > a.X1 && Math.Abs(a.CenterY - b.CenterY) < LayoutSettings.HeadsOverlap * a.PointSize))) return true;
        }
        return false;
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
