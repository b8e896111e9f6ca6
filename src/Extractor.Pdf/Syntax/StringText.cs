namespace Extractor.Pdf.Syntax;

/// <summary>Undoes the ways in which strings and names are written (ISO 32000-2, 7.3.4 and 7.3.5).</summary>
internal static class StringText
{
    /// <summary>Decodes a string token, delimiters included; gives the number of bytes written. The target must be as long as the token.</summary>
    public static int Decode(ReadOnlySpan<byte> token, Span<byte> target) =>
        token.Length > 0 && token[0] == '<' ? DecodeHex(token[1..], target) : DecodeLiteral(token, target);

    /// <summary>True where the bytes between the delimiters are the string itself.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> token) =>
        token.Length > 1 && token[0] == '(' && token[^1] == ')' && token.IndexOfAny((byte)'\\', (byte)'\r') < 0;

    /// <summary>A string of hexadecimal digits up to ">"; an odd last digit counts as if a zero followed.</summary>
    public static int DecodeHex(ReadOnlySpan<byte> digits, Span<byte> target)
    {
        var written = 0;
        var high = -1;
        foreach (var b in digits)
        {
            if (b == '>') break;
            var value = ByteClass.HexValue(b);
            if (value < 0) continue;
            if (high < 0)
            {
                high = value;
                continue;
            }

            target[written++] = (byte)((high << 4) | value);
            high = -1;
        }

        if (high >= 0) target[written++] = (byte)(high << 4);
        return written;
    }

    /// <summary>A name token without its slash, #xx decoded.</summary>
    public static int DecodeName(ReadOnlySpan<byte> name, Span<byte> target)
    {
        var written = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && ByteClass.HexValue(name[i + 1]) >= 0 && ByteClass.HexValue(name[i + 2]) >= 0)
            {
                target[written++] = (byte)((ByteClass.HexValue(name[i + 1]) << 4) | ByteClass.HexValue(name[i + 2]));
                i += 2;
            }
            else
            {
                target[written++] = name[i];
            }
        }

        return written;
    }

    private static int DecodeLiteral(ReadOnlySpan<byte> token, Span<byte> target)
    {
        var text = token.Length > 1 && token[^1] == ')' ? token[1..^1] : token[1..];
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var b = text[i];
            if (b == '\\')
            {
                i = Escape(text, i + 1, target, ref written);
            }
            else if (b == '\r')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n') i++;
                target[written++] = (byte)'\n';
            }
            else
            {
                target[written++] = b;
            }
        }

        return written;
    }

    private static int Escape(ReadOnlySpan<byte> text, int at, Span<byte> target, ref int written)
    {
        if (at >= text.Length) return at;
        var b = text[at];
        if (b is >= (byte)'0' and <= (byte)'7') return Octal(text, at, target, ref written);
        if (b == '\r') return at + 1 < text.Length && text[at + 1] == '\n' ? at + 1 : at;
        if (b == '\n') return at;
        target[written++] = b switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            _ => b,
        };
        return at;
    }

    private static int Octal(ReadOnlySpan<byte> text, int at, Span<byte> target, ref int written)
    {
        var value = 0;
        var end = Math.Min(at + 3, text.Length);
        while (at < end && text[at] is >= (byte)'0' and <= (byte)'7') value = (value * 8) + text[at++] - '0';
        target[written++] = (byte)(value & 0xFF);
        return at - 1;
    }
}
