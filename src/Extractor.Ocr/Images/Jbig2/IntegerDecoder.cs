namespace Extractor.Ocr.Images.Jbig2;

/// <summary>Integers of one kind (ITU-T T.88, annex A).</summary>
internal sealed class IntegerDecoder
{
    /// <summary>Bits of a value and what is added to it, by the ones that lead it in.</summary>
    private static readonly (int Bits, int Offset)[] Ranges = [(2, 0), (4, 4), (6, 20), (8, 84), (12, 340), (32, 4436)];

    /// <summary>Larger values mean nothing on a page, and sums of smaller ones stay whole.</summary>
    private const int Most = 1 << 28;

    private readonly byte[] _contexts = new byte[512];

    /// <summary>Null for the value out of band, which ends a list.</summary>
    public int? Next(ArithmeticDecoder decoder)
    {
        var before = 1;
        int Bit()
        {
            var bit = decoder.Bit(_contexts, before);
            before = before < 256 ? (before << 1) | bit : (((before << 1) | bit) & 511) | 256;
            return bit;
        }

        var isNegative = Bit() == 1;
        var range = 0;
        while (range < Ranges.Length - 1 && Bit() == 1) range++;
        var value = 0L;
        for (var i = 0; i < Ranges[range].Bits; i++) value = (value << 1) | (uint)Bit();
        value += Ranges[range].Offset;
        if (isNegative && value == 0) return null;
        return (int)Math.Clamp(isNegative ? -value : value, -Most, Most);
    }

    /// <exception cref="UnreadableImageException">It is out of band where no list ends.</exception>
    public int Value(ArithmeticDecoder decoder) => Next(decoder) ?? throw new UnreadableImageException("its JBIG2 data is damaged");
}
