namespace Extractor.Ocr.Images;

/// <summary>Samples row by row, 0 for black to 255 for white.</summary>
internal sealed class GrayImage(int width, int height, byte[] pixels)
{
    public GrayImage(int width, int height)
        : this(width, height, new byte[(long)width * height])
    {
    }

    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Pixels { get; } = pixels;

    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>Every block of factor by factor samples becomes their mean.</summary>
    public GrayImage Shrunk(int factor)
    {
        if (factor <= 1) return this;
        var target = new GrayImage(Math.Max(1, Width / factor), Math.Max(1, Height / factor));
        var sums = new int[target.Width];
        for (var y = 0; y < target.Height; y++)
        {
            Array.Clear(sums);
            var rows = Math.Min(factor, Height - (y * factor));
            for (var dy = 0; dy < rows; dy++) AddBlocks(Row((y * factor) + dy), sums, factor);
            var row = target.Row(y);
            for (var x = 0; x < row.Length; x++) row[x] = (byte)(sums[x] / (rows * Math.Min(factor, Width - (x * factor))));
        }

        return target;
    }

    /// <summary>With so many white samples on every side.</summary>
    public GrayImage Framed(int margin)
    {
        var target = new GrayImage(Width + (2 * margin), Height + (2 * margin));
        target.Pixels.AsSpan().Fill(255);
        for (var y = 0; y < Height; y++) Row(y).CopyTo(target.Row(y + margin)[margin..]);
        return target;
    }

    /// <summary>Rows become columns.</summary>
    public GrayImage Transposed()
    {
        var target = new GrayImage(Height, Width);
        for (var y = 0; y < Height; y++)
        {
            var row = Row(y);
            for (var x = 0; x < row.Length; x++) target.Pixels[(x * target.Width) + y] = row[x];
        }

        return target;
    }

    /// <summary>Turned by quarters, clockwise.</summary>
    public GrayImage Turned(int quarters)
    {
        quarters &= 3;
        if (quarters == 0) return this;
        var target = quarters == 2 ? new GrayImage(Width, Height) : new GrayImage(Height, Width);
        for (var y = 0; y < Height; y++)
        {
            var row = Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                var (tx, ty) = quarters switch { 1 => (Height - 1 - y, x), 2 => (Width - 1 - x, Height - 1 - y), _ => (y, Width - 1 - x) };
                target.Pixels[(ty * target.Width) + tx] = row[x];
            }
        }

        return target;
    }

    private static void AddBlocks(ReadOnlySpan<byte> row, int[] sums, int factor)
    {
        for (var x = 0; x < sums.Length; x++)
        {
            foreach (var sample in row.Slice(x * factor, Math.Min(factor, row.Length - (x * factor)))) sums[x] += sample;
        }
    }
}
