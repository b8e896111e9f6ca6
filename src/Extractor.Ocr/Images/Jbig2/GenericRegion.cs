using Extractor.Pdf.Images;

namespace Extractor.Ocr.Images.Jbig2;

/// <summary>A picture sample by sample, each told from those above and before it (ITU-T T.88, 6.2).</summary>
internal sealed class GenericRegion
{
    /// <summary>
    /// How far each template reaches: on the row two above, on the row above (before and behind), and on its own. The
    /// context is these samples in reading order; adaptive ones stand in the place of some.
    /// </summary>
    private static readonly Template[] Templates =
    [
        new(2, 2, 3, 3, 4, [4, 10, 11, 15], [(3, -1), (-3, -1), (2, -2), (-2, -2)], 0x9B25),
        new(1, 2, 2, 3, 3, [3], [(3, -1)], 0x0795),
        new(1, 1, 2, 2, 2, [2], [(2, -1)], 0x00E5),
        new(0, -1, 3, 2, 4, [4], [(2, -1)], 0x0195),
    ];

    private readonly Template _template;
    private readonly (int X, int Y)[] _adaptive;
    private readonly bool _isUsual;
    private readonly byte[] _contexts = new byte[1 << 16];

    private GenericRegion(int template, (int X, int Y)[] adaptive)
    {
        (_template, _adaptive) = (Templates[template], adaptive);
        _isUsual = adaptive.AsSpan().SequenceEqual(_template.Usual);
    }

    /// <param name="data">Its adaptive samples come next.</param>
    public static GenericRegion Of(int template, SegmentData data) => new(template, data.Places(Templates[template].Usual.Length));

    /// <param name="isTypical">A bit before each row tells whether it is like the one above.</param>
    public Bitmap Read(ArithmeticDecoder decoder, long width, long height, bool isTypical)
    {
        var bitmap = new Bitmap(width, height);
        var isAlike = false;
        for (var y = 0; y < bitmap.Height; y++)
        {
            if (isTypical) isAlike ^= decoder.Bit(_contexts, _template.Typical) == 1;
            if (!isAlike) ReadRow(decoder, bitmap, y);
            else if (y > 0) bitmap.Row(y - 1).CopyTo(bitmap.Row(y));
        }

        return bitmap;
    }

    /// <summary>The same as group 4 of a fax.</summary>
    public static Bitmap ReadFax(ReadOnlyMemory<byte> data, long width, long height)
    {
        var bitmap = new Bitmap(width, height);
        var packed = FaxDecoder.Decode(new PdfImage
        {
            Width = bitmap.Width,
            Height = bitmap.Height,
            Encoding = ImageEncoding.Fax,
            Bytes = data,
            Fax = new FaxParameters(-1, bitmap.Width, bitmap.Height, IsBlackOne: true, IsByteAligned: false),
        }).Span;
        var stride = (bitmap.Width + 7) / 8;
        for (var y = 0; y < bitmap.Height; y++)
        {
            var row = bitmap.Row(y);
            for (var x = 0; x < row.Length; x++) row[x] = (byte)((packed[(y * stride) + (x >> 3)] >> (7 - (x & 7))) & 1);
        }

        return bitmap;
    }

    private void ReadRow(ArithmeticDecoder decoder, Bitmap bitmap, int y)
    {
        var row = bitmap.Row(y);
        var above = bitmap.Row(y - 1);
        var second = bitmap.Row(y - 2);
        var (aheadSecond, aheadAbove) = (_template.SecondBehind + 1, _template.AboveBehind + 1);
        int secondMask = (1 << _template.SecondBits) - 1, aboveMask = (1 << _template.AboveBits) - 1, ownMask = (1 << _template.Own) - 1;
        var (secondShift, aboveShift) = (_template.Own + _template.AboveBits, _template.Own);
        int fromSecond = 0, fromAbove = 0, own = 0;
        for (var x = 0; x < aheadSecond; x++) fromSecond = (fromSecond << 1) | At(second, x);
        for (var x = 0; x < aheadAbove; x++) fromAbove = (fromAbove << 1) | At(above, x);
        for (var x = 0; x < row.Length; x++)
        {
            var context = (fromSecond << secondShift) | (fromAbove << aboveShift) | own;
            if (!_isUsual) context = Adapted(context, bitmap, x, y);
            var bit = decoder.Bit(_contexts, context);
            row[x] = (byte)bit;
            fromSecond = ((fromSecond << 1) | At(second, x + aheadSecond)) & secondMask;
            fromAbove = ((fromAbove << 1) | At(above, x + aheadAbove)) & aboveMask;
            own = ((own << 1) | bit) & ownMask;
        }
    }

    private int Adapted(int context, Bitmap bitmap, int x, int y)
    {
        for (var i = 0; i < _adaptive.Length; i++)
        {
            var bit = _template.Slots[i];
            context = (context & ~(1 << bit)) | (bitmap.At(x + _adaptive[i].X, y + _adaptive[i].Y) << bit);
        }

        return context;
    }

    private static int At(ReadOnlySpan<byte> row, int x) => x < row.Length ? row[x] : 0;

    /// <param name="Slots">The bits of the context that the adaptive samples take.</param>
    /// <param name="Usual">Where the adaptive samples stand unless they are moved.</param>
    /// <param name="Typical">The context of the bit before each row.</param>
    private sealed record Template(int SecondBefore, int SecondBehind, int AboveBefore, int AboveBehind, int Own, int[] Slots, (int X, int Y)[] Usual,
        int Typical)
    {
        public int SecondBits => SecondBefore + 1 + SecondBehind;

        public int AboveBits => AboveBefore + 1 + AboveBehind;
    }
}
