using System.Globalization;

namespace Extractor.Domain;

/// <summary>Reads a number as it is printed in tables and narrative.</summary>
/// <remarks>
/// Spaces and line breaks inside the number, full-width characters and misplaced thousands separators are read;
/// what would have to be guessed (<c>1.234.56</c>, <c>1,23</c> without a point) is not.
/// </remarks>
public static class NumberParser
{
    private const int MaxDigits = 20;
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
        if (!TryDropSeparators(whole, point >= 0, out var digits)) return false;
        if (digits.Length + fraction.Length is 0 or > MaxDigits) return false;
        var value = decimal.Parse($"{digits}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        value = Math.Round(value, fraction.Length);
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

    private static bool TryDropSeparators(ReadOnlySpan<char> whole, bool hasPoint, out string digits)
    {
        digits = "";
        var groups = whole.ToString().Split(',');
        if (groups.Length > 1 && groups.Any(g => g.Length == 0)) return false;
        if (groups.Length > 1 && !hasPoint && groups[^1].Length != 3) return false;
        digits = string.Concat(groups);
        return IsDigits(digits);
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
