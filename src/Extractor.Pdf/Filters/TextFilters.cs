using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>ASCIIHexDecode and ASCII85Decode (ISO 32000-2, 7.4.2 and 7.4.3).</summary>
internal static class TextFilters
{
    public static FilterResult DecodeHex(ReadOnlySpan<byte> data, ByteBuffer output)
    {
        var room = output.Free((data.Length / 2) + 1);
        output.Advance(StringText.DecodeHex(data, room));
        return data.Contains((byte)'>') ? FilterResult.Complete : FilterResult.Damaged;
    }

    public static FilterResult Decode85(ReadOnlySpan<byte> data, ByteBuffer output, int limit)
    {
        var start = output.Length;
        var group = 0L;
        var count = 0;
        foreach (var b in data)
        {
            if (b == '~')
            {
                WriteTail(group, count, output);
                return FilterResult.Complete;
            }

            if (b == 'z' && count == 0)
            {
                output.Append([0, 0, 0, 0]);
                if (output.Length - start > limit) return FilterResult.LimitReached;
            }
            else if (b is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + (b - '!');
                if (++count < 5) continue;
                Write(group, 4, output);
                (group, count) = (0, 0);
            }
        }

        WriteTail(group, count, output);
        return FilterResult.Damaged;
    }

    /// <summary>A last group of n characters stands for n - 1 bytes, as if filled up with the highest digit.</summary>
    private static void WriteTail(long group, int count, ByteBuffer output)
    {
        if (count < 2) return;
        for (var i = count; i < 5; i++) group = (group * 85) + 84;
        Write(group, count - 1, output);
    }

    private static void Write(long group, int bytes, ByteBuffer output)
    {
        for (var i = 0; i < bytes; i++) output.Append((byte)((group >> (24 - (8 * i))) & 0xFF));
    }
}
