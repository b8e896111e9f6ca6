namespace Extractor.Ocr.Images.Jbig2;

/// <summary>A picture told from another one that it is close to (ITU-T T.88, 6.3).</summary>
internal sealed class RefinementRegion
{
    private static readonly (int X, int Y)[][] Own = [[(0, -1), (1, -1), (-1, 0)], [(-1, -1), (0, -1), (1, -1), (-1, 0)]];

    private static readonly (int X, int Y)[][] Others =
    [
        [(0, -1), (1, -1), (-1, 0), (0, 0), (1, 0), (-1, 1), (0, 1), (1, 1)],
        [(0, -1), (-1, 0), (0, 0), (1, 0), (0, 1), (1, 1)],
    ];

    /// <summary>The context of the bit before each row: only the sample in the middle of the other picture is black.</summary>
    private static readonly int[] Typical = [0x20, 0x08];

    private readonly (int X, int Y)[] _own;
    private readonly (int X, int Y)[] _other;
    private readonly int _typical;
    private readonly byte[] _contexts = new byte[1 << 13];

    private RefinementRegion(int template, (int X, int Y)[] adaptive)
    {
        _own = [.. Own[template], .. adaptive.Take(1)];
        _other = [.. Others[template], .. adaptive.Skip(1)];
        _typical = Typical[template];
    }

    /// <param name="data">Its adaptive samples come next.</param>
    public static RefinementRegion Of(int template, SegmentData data) => new(template, template == 0 ? data.Places(2) : []);

    /// <param name="shift">How far the other picture lies to the right of this one, and below.</param>
    /// <param name="isTypical">A bit before each row tells whether samples are left out that the other picture's neighbours agree on.</param>
    public Bitmap Read(ArithmeticDecoder decoder, long width, long height, Bitmap other, (int X, int Y) shift, bool isTypical = false)
    {
        var bitmap = new Bitmap(width, height);
        var isPredicted = false;
        for (var y = 0; y < bitmap.Height; y++)
        {
            if (isTypical) isPredicted ^= decoder.Bit(_contexts, _typical) == 1;
            for (var x = 0; x < bitmap.Width; x++)
            {
                var (otherX, otherY) = (x - shift.X, y - shift.Y);
                var alike = isPredicted ? Alike(other, otherX, otherY) : null;
                bitmap.Samples[(y * bitmap.Width) + x] = (byte)(alike ?? decoder.Bit(_contexts, Context(bitmap, x, y, other, otherX, otherY)));
            }
        }

        return bitmap;
    }

    private int Context(Bitmap bitmap, int x, int y, Bitmap other, int otherX, int otherY)
    {
        var context = 0;
        foreach (var (dx, dy) in _own) context = (context << 1) | bitmap.At(x + dx, y + dy);
        foreach (var (dx, dy) in _other) context = (context << 1) | other.At(otherX + dx, otherY + dy);
        return context;
    }

    /// <summary>What the sample and all around it are; null where they differ.</summary>
    private static int? Alike(Bitmap other, int x, int y)
    {
        var middle = other.At(x, y);
        for (var dy = -1; dy <= 1; dy++) for (var dx = -1; dx <= 1; dx++) if (other.At(x + dx, y + dy) != middle) return null;
        return middle;
    }
}
