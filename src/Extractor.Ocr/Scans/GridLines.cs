using Extractor.Ocr.Images;

namespace Extractor.Ocr.Scans;

/// <summary>The lines of a sheet that are rulings, not strokes of large letters.</summary>
internal static class GridLines
{
    /// <summary>Inches from which on a line is a ruling by itself; strokes of titles are shorter.</summary>
    private const double LongEnough = 0.5;

    /// <summary>Inches between a short line's end and the long line that it must end on; strokes of letters stay farther away.</summary>
    private const double Touch = 0.018;

    /// <summary>Rulings across, each meeting so many that run down, make a table: two rows of two columns.</summary>
    private const int LeastOfGrid = 3;

    /// <summary>Samples between lines that meet.</summary>
    private const double GridGap = 4;

    /// <summary>Lines in the samples of a sheet of that resolution.</summary>
    public static List<RasterLine> Find(GrayImage sheet, double dotsPerInch)
    {
        var shrink = Math.Max(1, (int)Math.Ceiling(dotsPerInch / LineFinder.MostDotsPerInch - 0.35));
        var resolution = dotsPerInch / shrink;
        var shrunk = sheet.Shrunk(shrink);
        var (horizontal, vertical) = (LineFinder.Horizontal(shrunk, resolution), Vertical(shrunk, resolution));
        return [.. Rulings(horizontal, vertical, resolution).Select(line => new RasterLine(line.IsHorizontal, line.Position * shrink, line.From * shrink,
            line.To * shrink, line.Thickness * shrink))];
    }

    /// <summary>
    /// Whether a picture, at the resolution of <see cref="LineFinder"/> or less, holds a table; null where that is told only once it stands upright.
    /// </summary>
    public static bool? HoldsTable(GrayImage picture, double dotsPerInch)
    {
        // Of lines that run askew there are pieces, as long as a ruling must be by itself; most pictures have none.
        var horizontal = LineFinder.Horizontal(picture, dotsPerInch);
        if (Long(horizontal, dotsPerInch).Count < LeastOfGrid) return false;
        var vertical = Vertical(picture, dotsPerInch);
        if (AreGrid([.. Rulings(horizontal, vertical, dotsPerInch)])) return true;
        return Long(vertical, dotsPerInch).Count < LeastOfGrid ? false : null;
    }

    private static List<RasterLine> Vertical(GrayImage sheet, double dotsPerInch) =>
        LineFinder.Horizontal(sheet.Transposed(), dotsPerInch).ConvertAll(line => line with { IsHorizontal = false });

    private static IEnumerable<RasterLine> Rulings(List<RasterLine> horizontal, List<RasterLine> vertical, double resolution)
    {
        var (long1, long2) = (Long(horizontal, resolution), Long(vertical, resolution));
        return horizontal.Where(line => IsRuling(line, long2, resolution)).Concat(vertical.Where(line => IsRuling(line, long1, resolution)));
    }

    private static List<RasterLine> Long(List<RasterLine> lines, double resolution) => lines.FindAll(line => line.Length >= LongEnough * resolution);

    /// <summary>Whether lines cross as those of a table do: the axes and guides of a chart do not.</summary>
    public static bool AreGrid(List<RasterLine> lines)
    {
        var (across, down) = (lines.FindAll(line => line.IsHorizontal), lines.FindAll(line => !line.IsHorizontal));
        bool Meet(RasterLine a, RasterLine b) => a.From - GridGap <= b.Position && b.Position <= a.To + GridGap && b.From - GridGap <= a.Position
            && a.Position <= b.To + GridGap;
        return across.Count(line => down.Count(other => Meet(line, other)) >= LeastOfGrid) >= LeastOfGrid;
    }

    /// <summary>Whitens the lines where there is paper on either side; what crosses a line stays.</summary>
    public static void Erase(GrayImage sheet, IEnumerable<RasterLine> lines)
    {
        foreach (var line in lines)
        {
            var half = (int)Math.Ceiling((line.Thickness / 2) + 1.5);
            var middle = (int)Math.Floor(line.Position);
            var (from, to) = (Math.Max(0, (int)line.From - 2), Math.Min(line.IsHorizontal ? sheet.Width : sheet.Height, (int)line.To + 2));
            for (var along = from; along < to; along++) Close(sheet, line.IsHorizontal, along, middle - half, middle + half);
        }
    }

    private static void Close(GrayImage sheet, bool isHorizontal, int along, int first, int last)
    {
        var most = (isHorizontal ? sheet.Height : sheet.Width) - 1;
        var step = isHorizontal ? sheet.Width : 1;
        var start = isHorizontal ? along : along * sheet.Width;
        var paper = Math.Max(sheet.Pixels[start + (Math.Max(0, first - 1) * step)], sheet.Pixels[start + (Math.Min(most, last + 1) * step)]);
        for (var across = Math.Max(0, first); across <= Math.Min(most, last); across++)
        {
            ref var sample = ref sheet.Pixels[start + (across * step)];
            if (sample < paper) sample = paper;
        }
    }

    private static bool IsRuling(RasterLine line, List<RasterLine> crossing, double dotsPerInch)
    {
        if (line.Length >= LongEnough * dotsPerInch) return true;
        var touch = Touch * dotsPerInch;
        bool EndsAt(double along) => crossing.Exists(other =>
            Math.Abs(other.Position - along) <= touch && other.From - touch <= line.Position && other.To + touch >= line.Position);
        return EndsAt(line.From) && EndsAt(line.To);
    }
}
