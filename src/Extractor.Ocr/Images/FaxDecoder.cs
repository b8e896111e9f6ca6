using Extractor.Pdf.Images;

namespace Extractor.Ocr.Images;

/// <summary>CCITT group 3 (one and two dimensions) and group 4, ITU-T T.4 and T.6. What is damaged stays as the row before, and the rest white.</summary>
internal sealed class FaxDecoder
{
    private const int EndOfLine = 1;
    private const int EndOfLineBits = 12;

    private readonly byte[] _data;
    private readonly int _columns;
    private readonly FaxParameters _parameters;
    private long _bit;
    private int[] _reference;
    private int[] _row;
    private int _referenceCount;
    private int _count;

    private FaxDecoder(ReadOnlyMemory<byte> data, FaxParameters parameters)
    {
        _data = data.ToArray();
        _columns = parameters.Columns;
        _parameters = parameters;
        _reference = new int[_columns + 4];
        _row = new int[_columns + 4];
    }

    /// <summary>Samples of one bit, rows filled up to whole bytes.</summary>
    /// <exception cref="UnreadableImageException">The width is none.</exception>
    public static ReadOnlyMemory<byte> Decode(PdfImage image)
    {
        var parameters = image.Fax!;
        if (parameters.Columns is < 1 or > 100_000) throw new UnreadableImageException("its fax data does not tell its width");
        return new FaxDecoder(image.Bytes, parameters).Decode(image.Height);
    }

    private byte[] Decode(int rows)
    {
        var stride = (_columns + 7) / 8;
        var samples = new byte[stride * rows];
        for (var y = 0; y < rows && ReadRow(); y++)
        {
            Paint(samples.AsSpan(y * stride, stride));
            (_reference, _row, _referenceCount) = (_row, _reference, _count);
        }

        if (!_parameters.IsBlackOne) for (var i = 0; i < samples.Length; i++) samples[i] ^= 0xFF;
        return samples;
    }

    /// <summary>The row's changing elements, white first; false at the end of the data.</summary>
    private bool ReadRow()
    {
        if (_parameters.IsByteAligned) _bit = (_bit + 7) & ~7L;
        var isMixed = _parameters.K > 0;
        var sawEnd = _parameters.K >= 0 && SkipEndOfLines();
        if (_bit >= _data.Length * 8L) return false;
        var isTwoDimensional = _parameters.K < 0 || (isMixed && sawEnd && Take(1) == 0);
        _count = 0;
        return isTwoDimensional ? ReadTwoDimensional() : ReadOneDimensional();
    }

    /// <summary>Filling zeros and end-of-line codes; true where one was there.</summary>
    private bool SkipEndOfLines()
    {
        var found = false;
        while (true)
        {
            var at = _bit;
            while (Peek(EndOfLineBits) == 0 && _bit < _data.Length * 8L) _bit++;
            if (Peek(EndOfLineBits) != EndOfLine)
            {
                _bit = at;
                return found;
            }

            _bit += EndOfLineBits;
            if (found) return true;
            found = true;
            if (_parameters.K > 0) return true;
        }
    }

    private bool ReadOneDimensional()
    {
        var (at, isBlack) = (0, false);
        while (at < _columns)
        {
            var run = Run(isBlack);
            if (run < 0) return _count > 0;
            at = Math.Min(_columns, at + run);
            Add(at);
            isBlack = !isBlack;
        }

        return true;
    }

    private bool ReadTwoDimensional()
    {
        var (at, isBlack, isAtStart) = (0, false, true);
        while (at < _columns)
        {
            var b1 = FirstChange(at, isBlack, isAtStart);
            switch (Mode(out var offset))
            {
                case FaxMode.Pass:
                    at = Change(b1 + 1);
                    break;
                case FaxMode.Horizontal:
                    var first = Run(isBlack);
                    var second = Run(!isBlack);
                    if (first < 0 || second < 0) return _count > 0;
                    Add(at = Math.Min(_columns, at + first));
                    Add(at = Math.Min(_columns, at + second));
                    break;
                case FaxMode.Vertical:
                    at = Math.Clamp(Change(b1) + offset, _count > 0 ? _row[_count - 1] : 0, _columns);
                    Add(at);
                    isBlack = !isBlack;
                    break;
                default:
                    return _count > 0;
            }

            isAtStart = false;
        }

        return true;
    }

    private void Add(int change)
    {
        if (_count < _row.Length) _row[_count++] = change;
    }

    /// <summary>The index of b1: the first change on the row above to the right of a0 and to the other colour.</summary>
    private int FirstChange(int at, bool isBlack, bool isAtStart)
    {
        var i = isBlack ? 1 : 0;
        while (i < _referenceCount && (_reference[i] < at || (_reference[i] == at && !isAtStart))) i += 2;
        return i;
    }

    private int Change(int index) => index < _referenceCount ? _reference[index] : _columns;

    private FaxMode Mode(out int offset)
    {
        offset = 0;
        var bits = Peek(7);
        var (mode, length, shift) = bits switch
        {
            >= 0b1000000 => (FaxMode.Vertical, 1, 0),
            >= 0b0110000 => (FaxMode.Vertical, 3, 1),
            >= 0b0100000 => (FaxMode.Vertical, 3, -1),
            >= 0b0010000 => (FaxMode.Horizontal, 3, 0),
            >= 0b0001000 => (FaxMode.Pass, 4, 0),
            >= 0b0000110 => (FaxMode.Vertical, 6, 2),
            >= 0b0000100 => (FaxMode.Vertical, 6, -2),
            0b0000011 => (FaxMode.Vertical, 7, 3),
            0b0000010 => (FaxMode.Vertical, 7, -3),
            _ => (FaxMode.None, 0, 0),
        };
        _bit += length;
        offset = shift;
        return mode;
    }

    /// <summary>Make-up codes and a terminating one; -1 where no code begins.</summary>
    private int Run(bool isBlack)
    {
        var table = isBlack ? FaxCodes.Black : FaxCodes.White;
        var total = 0;
        while (true)
        {
            var (run, bits) = table[Peek(FaxCodes.LongestCode)];
            if (bits == 0 || _bit >= _data.Length * 8L) return -1;
            _bit += bits;
            total += run;
            if (run < 64) return total;
        }
    }

    private int Take(int bits)
    {
        var value = Peek(bits);
        _bit += bits;
        return value;
    }

    /// <summary>The next bits, up to 13, without taking them; zeros behind the end.</summary>
    private int Peek(int bits)
    {
        var at = (int)(_bit >> 3);
        var window = 0;
        for (var i = 0; i < 3; i++) window = (window << 8) | (at + i < _data.Length ? _data[at + i] : 0);
        return (window >> (24 - (int)(_bit & 7) - bits)) & ((1 << bits) - 1);
    }

    /// <summary>Black runs as ones.</summary>
    private void Paint(Span<byte> row)
    {
        for (var i = 0; i < _count; i += 2)
        {
            var end = i + 1 < _count ? _row[i + 1] : _columns;
            for (var x = _row[i]; x < end; x++) row[x >> 3] |= (byte)(0x80 >> (x & 7));
        }
    }
}
