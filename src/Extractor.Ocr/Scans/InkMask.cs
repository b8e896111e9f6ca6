using Extractor.Ocr.Images;

namespace Extractor.Ocr.Scans;

/// <summary>Which samples are printed: those clearly darker than the paper around them, whose shade each part of the sheet tells for itself.</summary>
internal sealed class InkMask
{
    /// <summary>Inches a side of the blocks that tell their paper's shade.</summary>
    private const double BlockSide = 0.16;

    /// <summary>The share of a block's samples that are not lighter than its paper: much ink stands in a block of a heading, but never this much.</summary>
    private const double PaperShare = 0.8;

    /// <summary>How much less light ink throws back than paper, in shares of the paper's; thin strokes at 100 dots an inch take little away.</summary>
    private const double LeastDarkness = 0.12;

    /// <summary>Nor is ink what may be noise: so many standard deviations of the paper's own samples.</summary>
    private const double Deviations = 4.5;

    private readonly bool[] _ink;

    private InkMask(int width, int height)
    {
        (Width, Height) = (width, height);
        _ink = new bool[width * height];
    }

    public int Width { get; }

    public int Height { get; }

    public bool IsInk(int x, int y) => _ink[(y * Width) + x];

    public ReadOnlySpan<bool> Row(int y) => _ink.AsSpan(y * Width, Width);

    public static InkMask Of(GrayImage sheet, double dotsPerInch)
    {
        var mask = new InkMask(sheet.Width, sheet.Height);
        var side = Math.Max(8, (int)(BlockSide * dotsPerInch));
        var blocks = Blocks(sheet, side).ToList();
        var noise = blocks.Select(block => block.Spread).Order().ElementAtOrDefault(blocks.Count / 2) * Deviations;
        foreach (var (area, paper, _) in blocks) mask.Fill(sheet, area, (int)(paper - Math.Max(LeastDarkness * paper, noise)));
        return mask;
    }

    /// <summary>Every block with its paper's shade, and by how much most of its samples differ.</summary>
    private static IEnumerable<(PixelBox Area, int Paper, int Spread)> Blocks(GrayImage sheet, int side)
    {
        var histogram = new int[256];
        for (var top = 0; top < sheet.Height; top += side)
        {
            for (var left = 0; left < sheet.Width; left += side)
            {
                var area = new PixelBox(left, top, left + side, top + side).Within(sheet.Width, sheet.Height);
                Count(sheet, area, histogram);
                yield return (area, Shade(histogram, area, PaperShare), Shade(histogram, area, 0.5) - Shade(histogram, area, 0.16));
            }
        }
    }

    private static void Count(GrayImage sheet, PixelBox area, int[] histogram)
    {
        Array.Clear(histogram);
        for (var y = area.Top; y < area.Bottom; y++)
        {
            foreach (var sample in sheet.Row(y)[area.Left..area.Right]) histogram[sample]++;
        }
    }

    /// <summary>The shade that the given share of the samples does not exceed.</summary>
    private static int Shade(int[] histogram, PixelBox area, double share)
    {
        var left = (int)(area.Width * area.Height * share);
        var shade = 0;
        while (shade < 255 && (left -= histogram[shade]) > 0) shade++;
        return shade;
    }

    private void Fill(GrayImage sheet, PixelBox block, int threshold)
    {
        for (var y = block.Top; y < block.Bottom; y++)
        {
            var row = sheet.Row(y)[block.Left..block.Right];
            var ink = _ink.AsSpan((y * Width) + block.Left, block.Width);
            for (var x = 0; x < ink.Length; x++) ink[x] = row[x] < threshold;
        }
    }
}
