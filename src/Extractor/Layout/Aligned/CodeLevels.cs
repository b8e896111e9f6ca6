using Extractor.Domain.Parsing;

namespace Extractor.Layout.Aligned;

/// <summary>类, 款 and 项 in columns of their own: a page on which the table begins, or ends, may show only the first of them.</summary>
internal static class CodeLevels
{
    private const int Levels = 3;

    /// <summary>In ems: between a code and the label right of it.</summary>
    private const double BesideLabel = 0.2;

    /// <summary>Adds the column of 项 where only classes and sections are printed and it has room, blank, before the labels.</summary>
    public static void Complete(List<Column> columns, List<CodeStrip> strips)
    {
        foreach (var strip in strips.Where(ShowsNoItems))
        {
            var section = strip.Columns[^1];
            var at = columns.FindIndex(c => c.X0 >= section.X1);
            if (at <= 0) continue;
            var (from, width) = ((section.X0 + columns[at].X0) / 2, section.X1 - section.X0);
            var hasRoom = from + width + (BesideLabel * section.Pieces[0].Segment.PointSize) <= columns[at].X0;
            if (hasRoom) columns.Insert(at, new Column(from, from + width) { StandsAlone = true });
        }
    }

    private static bool ShowsNoItems(CodeStrip strip) =>
        strip.Columns.Count == Levels - 1 && strip.IsWholeThroughout
        && strip.Columns[^1].Pieces.All(static p => p.Segment.Text.Length == ClassificationCode.LevelDigits);

    /// <summary>Puts borders between columns of codes of which the page before showed one.</summary>
    public static TableRegion Split(TableRegion region, List<CodeStrip> strips)
    {
        if (region.Overleaf is null) return region;
        foreach (var (left, right) in strips.Where(static s => s.IsWholeThroughout).SelectMany(static s => s.Gaps))
        {
            var borders = region.Overleaf;
            var at = Array.FindLastIndex(borders, b => b < right);
            if (at < 0 || at == borders.Length - 1 || borders[at] > left) continue;
            region = region with { Overleaf = [.. borders.Take(at + 1), (left + right) / 2, .. borders.Skip(at + 1)], Head = region.Head?.Split(at) };
        }
        return region;
    }
}
