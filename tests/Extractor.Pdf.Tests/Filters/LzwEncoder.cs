namespace Extractor.Pdf.Tests.Filters;

/// <summary>Writes LZW data as ISO 32000-2, 7.4.4.2 describes it, to be read back.</summary>
internal static class LzwEncoder
{
    public static byte[] Encode(byte[] data, bool earlyChange)
    {
        var bits = new List<bool>();
        var table = new Dictionary<string, int>();
        var next = 258;
        var width = 9;
        Write(bits, 256, width);
        var current = "";
        foreach (var b in data)
        {
            var longer = current + (char)b;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                current = longer;
                continue;
            }

            Write(bits, Code(table, current), width);
            table[longer] = next++;
            width = Width(next - 1, earlyChange);
            if (next == 4094)
            {
                Write(bits, 256, width);
                table.Clear();
                (next, width) = (258, 9);
            }

            current = ((char)b).ToString();
        }

        if (current.Length > 0) Write(bits, Code(table, current), width);
        Write(bits, 257, Width(next, earlyChange));
        return Pack(bits);
    }

    private static int Code(Dictionary<string, int> table, string text) => text.Length == 1 ? text[0] : table[text];

    /// <summary>The width that the reader, one entry behind, uses for the next code.</summary>
    private static int Width(int readersNext, bool earlyChange) => (readersNext + (earlyChange ? 1 : 0)) switch
    {
        < 512 => 9,
        < 1024 => 10,
        < 2048 => 11,
        _ => 12,
    };

    private static void Write(List<bool> bits, int code, int width)
    {
        for (var i = width - 1; i >= 0; i--) bits.Add(((code >> i) & 1) != 0);
    }

    private static byte[] Pack(List<bool> bits)
    {
        var bytes = new byte[(bits.Count + 7) / 8];
        for (var i = 0; i < bits.Count; i++)
        {
            if (bits[i]) bytes[i / 8] |= (byte)(128 >> (i % 8));
        }

        return bytes;
    }
}
