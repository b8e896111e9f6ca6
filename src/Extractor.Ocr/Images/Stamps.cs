namespace Extractor.Ocr.Images;

/// <summary>Takes red seals out: in the red light that they throw back they are as white as the paper, and the print under them stays black.</summary>
internal static class Stamps
{
    /// <summary>How much more red than green and blue a sample of a seal's ink has, of 255.</summary>
    private const int LeastRedness = 40;

    /// <summary>Samples a side of the blocks in which seals are looked for.</summary>
    private const int Block = 8;

    /// <summary>A seal is this large at least, in shares of the image's shorter side (4 cm on A4 are 0.19); red words are lower.</summary>
    private const double LeastSide = 0.08;

    /// <summary>Red samples that make a block red.</summary>
    private const int LeastRedInBlock = 4;

    /// <summary>All as grey, seals too.</summary>
    public static GrayImage Kept(RgbImage image)
    {
        var gray = new GrayImage(image.Width, image.Height);
        for (var y = 0; y < image.Height; y++) Lightness(image.Row(y), gray.Row(y));
        return gray;
    }

    public static GrayImage Removed(RgbImage image)
    {
        var gray = Kept(image);
        if (Seals(image) is not { } seals) return gray;
        var blocksAcross = Blocks(image.Width);
        for (var y = 0; y < image.Height; y++) Whiten(image.Row(y), gray.Row(y), seals.AsSpan(y / Block * blocksAcross, blocksAcross));
        return gray;
    }

    private static void Lightness(ReadOnlySpan<byte> colors, Span<byte> row)
    {
        unchecked
        {
            for (int x = 0, at = 0; x < row.Length && at + 2 < colors.Length; x++, at += 3)
                row[x] = (byte)(((colors[at] * 77) + (colors[at + 1] * 150) + (colors[at + 2] * 29)) >> 8);
        }
    }

    private static void Whiten(ReadOnlySpan<byte> colors, Span<byte> row, ReadOnlySpan<bool> seals)
    {
        for (var x = 0; x < row.Length; x++) if (seals[x / Block]) row[x] = colors[x * 3];
    }

    /// <summary>The blocks that seals cover, by rows; null where there is none.</summary>
    private static bool[]? Seals(RgbImage image)
    {
        var (across, down) = (Blocks(image.Width), Blocks(image.Height));
        var counts = new int[across * down];
        var any = false;
        for (var y = 0; y < image.Height; y++)
        {
            any |= Count(image.Row(y), counts.AsSpan(y / Block * across, across));
        }

        return any ? Large(counts, across, down, LeastSide * Math.Min(image.Width, image.Height) / Block) : null;
    }

    /// <returns>A block is red.</returns>
    private static bool Count(ReadOnlySpan<byte> colors, Span<int> counts)
    {
        var any = false;
        unchecked
        {
            for (int x = 0, at = 0; at + 2 < colors.Length; x++, at += 3)
            {
                if (colors[at] - Math.Max(colors[at + 1], colors[at + 2]) < LeastRedness) continue;
                any |= ++counts[x / Block] >= LeastRedInBlock;
            }
        }

        return any;
    }

    private static bool[]? Large(int[] counts, int across, int down, double leastSide)
    {
        var seals = new bool[counts.Length];
        var seen = new bool[counts.Length];
        var found = false;
        for (var start = 0; start < counts.Length; start++)
        {
            if (seen[start] || counts[start] < LeastRedInBlock) continue;
            var area = Connected(counts, seen, start, across, down, out var width, out var height);
            if (width < leastSide || height < leastSide) continue;
            found = true;
            foreach (var block in area) Mark(seals, block, across, down);
        }

        return found ? seals : null;
    }

    private static List<int> Connected(int[] counts, bool[] seen, int start, int across, int down, out int width, out int height)
    {
        var area = new List<int> { start };
        seen[start] = true;
        var (x0, y0, x1, y1) = (across, down, 0, 0);
        for (var i = 0; i < area.Count; i++)
        {
            var (x, y) = (area[i] % across, area[i] / across);
            (x0, y0, x1, y1) = (Math.Min(x0, x), Math.Min(y0, y), Math.Max(x1, x), Math.Max(y1, y));
            foreach (var next in Around(x, y, across, down))
            {
                if (seen[next] || counts[next] < LeastRedInBlock) continue;
                seen[next] = true;
                area.Add(next);
            }
        }

        (width, height) = (x1 - x0 + 1, y1 - y0 + 1);
        return area;
    }

    private static IEnumerable<int> Around(int x, int y, int across, int down)
    {
        for (var dy = -2; dy <= 2; dy++)
        {
            for (var dx = -2; dx <= 2; dx++)
            {
                if (x + dx >= 0 && x + dx < across && y + dy >= 0 && y + dy < down) yield return ((y + dy) * across) + x + dx;
            }
        }
    }

    private static void Mark(bool[] seals, int block, int across, int down)
    {
        foreach (var near in Around(block % across, block / across, across, down)) seals[near] = true;
    }

    private static int Blocks(int samples) => (samples + Block - 1) / Block;
}
