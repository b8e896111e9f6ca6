namespace Extractor.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-2, 7.4.4): codes of 9 to 12 bits, 256 clears the table, 257 ends the data.</summary>
internal static class LzwFilter
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int TableSize = 4096;

    public static FilterResult Decode(ReadOnlySpan<byte> data, ByteBuffer output, int limit, bool earlyChange)
    {
        var table = new Table(output, earlyChange);
        var begin = output.Length;
        var bit = 0L;
        while (true)
        {
            var width = table.CodeWidth;
            if (bit + width > data.Length * 8L) return FilterResult.Damaged;
            var code = ReadBits(data, bit, width);
            bit += width;
            if (code == EndOfData) return FilterResult.Complete;
            if (code == ClearTable) table.Clear();
            else if (!table.Take(code)) return FilterResult.Damaged;
            if (output.Length - begin > limit) return FilterResult.LimitReached;
        }
    }

    private static int ReadBits(ReadOnlySpan<byte> data, long bit, int width)
    {
        var value = 0;
        for (var i = bit; i < bit + width; i++) value = (value << 1) | ((data[(int)(i >> 3)] >> (int)(7 - (i & 7))) & 1);
        return value;
    }

    /// <summary>
    /// The strings that codes stand for, as stretches of what was written: each new entry is the last string
    /// and the byte after it, and these stand together in the output.
    /// </summary>
    private struct Table(ByteBuffer output, bool earlyChange)
    {
        private readonly int[] _starts = new int[TableSize];
        private readonly int[] _lengths = new int[TableSize];
        private int _next = EndOfData + 1;
        private int _lastStart = -1;
        private int _lastLength;

        public readonly int CodeWidth => (_next + (earlyChange ? 1 : 0)) switch
        {
            < 512 => 9,
            < 1024 => 10,
            < 2048 => 11,
            _ => 12,
        };

        public void Clear()
        {
            _next = EndOfData + 1;
            _lastStart = -1;
        }

        public bool Take(int code)
        {
            if (_lastStart >= 0 && _next < TableSize)
            {
                _starts[_next] = _lastStart;
                _lengths[_next] = _lastLength + 1;
                _next++;
            }

            if (code >= _next) return false;
            var at = output.Length;
            if (code < ClearTable) output.Append((byte)code);
            else for (var i = 0; i < _lengths[code]; i++) output.Append(output.Written[_starts[code] + i]);
            _lastStart = at;
            _lastLength = output.Length - at;
            return true;
        }
    }
}
