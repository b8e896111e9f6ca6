namespace Extractor.Output.Json.Writing;

/// <summary>Reads plain numbers (digits with a point or without) of at most fifteen digits, which a long and a double hold exactly.</summary>
internal static class DecimalDigits
{
    private const int Most = 15;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static bool TryDecimal(ReadOnlySpan<byte> number, out decimal value)
    {
        var isPlain = TryRead(number, out var digits, out var decimals, out var isNegative);
        value = isPlain ? new decimal(unchecked((int)digits), (int)(digits >> 32), 0, isNegative && digits != 0, decimals) : 0;
        return isPlain;
    }

    /// <remarks>The quotient of two exact doubles is rounded once, as is the number itself.</remarks>
    public static bool TryDouble(ReadOnlySpan<byte> number, out double value)
    {
        var isPlain = TryRead(number, out var digits, out var decimals, out var isNegative);
        value = isPlain ? digits / Powers[decimals] : 0;
        if (isNegative && digits != 0) value = -value;
        return isPlain;
    }

    /// <param name="number">A valid number of JSON.</param>
    private static bool TryRead(ReadOnlySpan<byte> number, out long digits, out byte decimals, out bool isNegative)
    {
        (digits, decimals) = (0, 0);
        isNegative = number is [(byte)'-', ..];
        if (isNegative) number = number[1..];
        if (number.Length > Most) return false;
        var isBehindPoint = false;
        foreach (var c in number)
        {
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                digits = digits * 10 + (c - '0');
                if (isBehindPoint) decimals++;
            }
            else if (c == '.')
            {
                isBehindPoint = true;
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
