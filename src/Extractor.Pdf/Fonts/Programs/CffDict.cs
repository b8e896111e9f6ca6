namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The whole numbers of a CFF DICT by operator; escaped operators count from 1200 (Adobe Technical Note 5176, 4).</summary>
internal sealed class CffDict
{
    public const int Charset = 15;
    public const int Encoding = 16;
    public const int CharStrings = 17;
    public const int Ros = 1230;

    private readonly Dictionary<int, long[]> _entries = [];

    public CffDict(FontBytes data)
    {
        var operands = new List<long>();
        for (var position = 0; position < data.Length;)
        {
            var b = data.U8(position);
            if (b <= 21)
            {
                var key = b == 12 ? 1200 + data.U8(position + 1) : b;
                _entries.TryAdd(key, [.. operands]);
                operands.Clear();
                position += b == 12 ? 2 : 1;
            }
            else
            {
                position += Operand(data, position, operands);
            }
        }
    }

    public bool Has(int key) => _entries.ContainsKey(key);

    public long Number(int key, int index = 0) => _entries.TryGetValue(key, out var values) && index < values.Length ? values[index] : 0;

    private static int Operand(FontBytes data, int position, List<long> operands)
    {
        var b = data.U8(position);
        var (value, size) = b switch
        {
            28 => (data.S16(position + 1), 3),
            29 => (unchecked((int)data.U32(position + 1)), 5),
            30 => (0, RealSize(data, position)),
            >= 32 and <= 246 => (b - 139, 1),
            >= 247 and <= 250 => (((b - 247) * 256) + data.U8(position + 1) + 108, 2),
            >= 251 and <= 254 => (-((b - 251) * 256) - data.U8(position + 1) - 108, 2),
            _ => (0, 1),
        };
        operands.Add(value);
        return size;
    }

    /// <summary>Reals are no offsets: only their end matters.</summary>
    private static int RealSize(FontBytes data, int position)
    {
        var end = position + 1;
        while (end < data.Length && (data.U8(end) & 0xF) != 0xF && data.U8(end) >> 4 != 0xF)
        {
            end++;
        }

        return end + 1 - position;
    }
}
