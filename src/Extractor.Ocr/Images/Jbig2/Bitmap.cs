namespace Extractor.Ocr.Images.Jbig2;

/// <summary>Samples row by row, 1 for black.</summary>
internal sealed class Bitmap
{
    /// <summary>Samples of one bitmap; a sheet of A3 at 600 dots an inch has 70 million.</summary>
    private const long MostSamples = 100_000_000;

    public Bitmap(long width, long height)
    {
        if (width < 0 || height < 0 || width > MostSamples || height > MostSamples || width * height > MostSamples)
            throw new UnreadableImageException("its JBIG2 data is damaged");
        (Width, Height, Samples) = ((int)width, (int)height, new byte[width * height]);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Samples { get; }

    /// <summary>Empty above the first row.</summary>
    public Span<byte> Row(int y) => y < 0 ? [] : Samples.AsSpan(y * Width, Width);

    /// <summary>White outside.</summary>
    public int At(int x, int y) => x < 0 || y < 0 || x >= Width || y >= Height ? 0 : Samples[(y * Width) + x];

    public Bitmap Part(long left, long top, long width, long height)
    {
        var part = new Bitmap(width, height);
        part.Combine(this, -left, -top, CombinationOperator.Replace);
        return part;
    }

    /// <summary>Lays another over this one.</summary>
    public void Combine(Bitmap other, long left, long top, CombinationOperator how)
    {
        var (first, last) = (Math.Max(0, -left), Math.Min(other.Width, Width - left));
        for (var y = Math.Max(0, -top); y < Math.Min(other.Height, Height - top); y++)
        {
            for (var x = first; x < last; x++)
            {
                ref var sample = ref Samples[((top + y) * Width) + left + x];
                var over = other.Samples[(y * other.Width) + x];
                sample = how switch
                {
                    CombinationOperator.Or => (byte)(sample | over),
                    CombinationOperator.And => (byte)(sample & over),
                    CombinationOperator.Xor => (byte)(sample ^ over),
                    CombinationOperator.Xnor => (byte)(1 ^ sample ^ over),
                    _ => over,
                };
            }
        }
    }
}
