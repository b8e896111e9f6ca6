namespace Extractor.Ocr.Images.Jbig2;

/// <summary>The adaptive binary arithmetic decoder of ITU-T T.88, annex E. Behind the end of the data it reads ones, as the standard says.</summary>
internal sealed class ArithmeticDecoder
{
    /// <summary>
    /// Annex E, table E.1: the interval of the less probable symbol, the next states after the more and the less probable one, and whether they change
    /// places.
    /// </summary>
    private static readonly (ushort Interval, byte More, byte Less, bool Switches)[] States =
    [
        (0x5601, 1, 1, true), (0x3401, 2, 6, false), (0x1801, 3, 9, false), (0x0AC1, 4, 12, false), (0x0521, 5, 29, false), (0x0221, 38, 33, false),
        (0x5601, 7, 6, true), (0x5401, 8, 14, false), (0x4801, 9, 14, false), (0x3801, 10, 14, false), (0x3001, 11, 17, false), (0x2401, 12, 18, false),
        (0x1C01, 13, 20, false), (0x1601, 29, 21, false), (0x5601, 15, 14, true), (0x5401, 16, 14, false), (0x5101, 17, 15, false), (0x4801, 18, 16, false),
        (0x3801, 19, 17, false), (0x3401, 20, 18, false), (0x3001, 21, 19, false), (0x2801, 22, 19, false), (0x2401, 23, 20, false), (0x2201, 24, 21, false),
        (0x1C01, 25, 22, false), (0x1801, 26, 23, false), (0x1601, 27, 24, false), (0x1401, 28, 25, false), (0x1201, 29, 26, false), (0x1101, 30, 27, false),
        (0x0AC1, 31, 28, false), (0x09C1, 32, 29, false), (0x08A1, 33, 30, false), (0x0521, 34, 31, false), (0x0441, 35, 32, false), (0x02A1, 36, 33, false),
        (0x0221, 37, 34, false), (0x0141, 38, 35, false), (0x0111, 39, 36, false), (0x0085, 40, 37, false), (0x0049, 41, 38, false), (0x0025, 42, 39, false),
        (0x0015, 43, 40, false), (0x0009, 44, 41, false), (0x0005, 45, 42, false), (0x0001, 45, 43, false), (0x5601, 46, 46, false),
    ];

    private readonly ReadOnlyMemory<byte> _data;
    private int _at;
    private uint _code;
    private uint _interval = 0x8000;
    private int _shifts;

    public ArithmeticDecoder(ReadOnlyMemory<byte> data)
    {
        _data = data;
        _code = (uint)ByteAt(0) << 16;
        TakeByte();
        _code <<= 7;
        _shifts -= 7;
    }

    /// <param name="contexts">Of every context the state, and in the lowest bit the more probable symbol.</param>
    public int Bit(byte[] contexts, int context)
    {
        ref var state = ref contexts[context];
        var (interval, more, less, switches) = States[state >> 1];
        var symbol = state & 1;
        var isLess = false;
        _interval -= interval;
        if (_code >> 16 < interval)
        {
            isLess = _interval >= interval;
            _interval = interval;
        }
        else
        {
            _code -= (uint)interval << 16;
            if ((_interval & 0x8000) != 0) return symbol;
            isLess = _interval < interval;
        }

        state = (byte)(isLess ? (less << 1) | (switches ? symbol ^ 1 : symbol) : (more << 1) | symbol);
        Renormalize();
        return isLess ? symbol ^ 1 : symbol;
    }

    private void Renormalize()
    {
        do
        {
            if (_shifts == 0) TakeByte();
            _interval <<= 1;
            _code <<= 1;
            _shifts--;
        }
        while ((_interval & 0x8000) == 0);
    }

    private void TakeByte()
    {
        if (ByteAt(_at) == 0xFF && ByteAt(_at + 1) > 0x8F)
        {
            _code += 0xFF00;
            _shifts = 8;
            return;
        }

        var isStuffed = ByteAt(_at++) == 0xFF;
        _code += (uint)ByteAt(_at) << (isStuffed ? 9 : 8);
        _shifts = isStuffed ? 7 : 8;
    }

    private byte ByteAt(int at) => at < _data.Length ? _data.Span[at] : (byte)0xFF;
}
