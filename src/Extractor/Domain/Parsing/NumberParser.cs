namespace Extractor.Domain.Parsing;

/// <summary>Reads a number as it is printed in tables and narrative.</summary>
/// <remarks>
/// Spaces and line breaks inside the number, full-width characters and misplaced thousands separators are read;
/// what would have to be guessed (<c>1.234.56</c>, <c>1,23</c> without a point) is not.
/// </remarks>
internal static class NumberParser
{
    private const int MaxDigits = 20;

    /// <summary>More than the whole country's money in fen; sums of such numbers, in any unit, stay within a decimal.</summary>
    private const int MaxWholeDigits = 16;

    private const int MaxDecimals = 10;

    /// <summary>Reads <paramref name="text"/>, which must hold the number and nothing else (no unit, no percent sign).</summary>
    public static bool TryParse(string text, out PrintedNumber number)
    {
        number = default;
        var squeezed = CharacterFolding.Squeeze(text);
        var body = squeezed.AsSpan();
        var isNegative = TakeSign(ref body);
        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body[..point];
        var fraction = point < 0 ? [] : body[(point + 1)..];
        if (point >= 0 && (fraction.IsEmpty || fraction.Length > MaxDecimals || !IsDigits(fraction))) return false;
        Span<char> digits = stackalloc char[MaxDigits];
        if (!TryDropSeparators(whole, point >= 0, digits, out var count)) return false;
        if (count > MaxWholeDigits || count + fraction.Length is 0 or > MaxDigits) return false;
        fraction.CopyTo(digits[count..]);
        var value = Value(digits[..(count + fraction.Length)], fraction.Length);
        number = new PrintedNumber(squeezed, isNegative ? -value : value, fraction.Length);
        return true;
    }

    /// <summary>A leading minus, or the parentheses of bookkeeping, taken off.</summary>
    private static bool TakeSign(ref ReadOnlySpan<char> body)
    {
        if (body.Length > 2 && body[0] == '(' && body[^1] == ')' && char.IsAsciiDigit(body[1]))
        {
            body = body[1..^1];
            return true;
        }
        if (body.IsEmpty || body[0] is not ('-' or '+')) return false;
        var isNegative = body[0] == '-';
        body = body[1..];
        return isNegative;
    }

    /// <summary>Whether the text is digits, in groups or not; they and their number.</summary>
    private static bool TryDropSeparators(ReadOnlySpan<char> whole, bool hasPoint, Span<char> digits, out int count)
    {
        count = 0;
        var isGrouped = whole.Contains(',');
        if (isGrouped && (whole[0] == ',' || whole[^1] == ',' || whole.Contains(",,", StringComparison.Ordinal))) return false;
        if (isGrouped && !IsGroupedAsWritten(whole)) return false;
        if (isGrouped && !hasPoint && whole.Length - 1 - whole.LastIndexOf(',') != 3) return false;
        foreach (var c in whole)
        {
            if (c == ',') continue;
            if (!char.IsAsciiDigit(c) || count == digits.Length) return false;
            digits[count++] = c;
        }

        return true;
    }

    /// <summary>Groups of three digits; sloppy ones (10,66,1.51) too, as long as there are not many more separators than there should be.</summary>
    private static bool IsGroupedAsWritten(ReadOnlySpan<char> whole)
    {
        var separators = whole.Count(',');
        return separators <= ((whole.Length - separators - 1) / 3) + 1;
    }

    private static decimal Value(ReadOnlySpan<char> digits, int decimals)
    {
        UInt128 value = 0;
        foreach (var digit in digits) value = value * 10 + (uint)(digit - '0');
        return new decimal(unchecked((int)(uint)value), unchecked((int)(uint)(value >> 32)), unchecked((int)(uint)(value >> 64)), isNegative: false,
            (byte)decimals);
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }
        return true;
    }
}
