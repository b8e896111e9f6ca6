using Extractor.Domain;

namespace Extractor.Layout.Aligned;

/// <summary>Figures that their narrow cell breaks over two lines: 28,507,235. and 56, or 3,719,681.1 and 3.</summary>
internal static class TornFigures
{
    /// <summary>Longer than the number of a list's item.</summary>
    private const int LeastBeginning = 5;

    /// <summary>28,507,235. or 28,507, at a line's end.</summary>
    public static bool IsBeginning(string text) =>
        text.Length >= LeastBeginning && text[^1] is '.' or ',' && NumberParser.TryParse(text[..^1], out _);

    /// <param name="decimals">How many decimals the table's figures have.</param>
    public static bool AreHalves(string upper, string lower, int decimals)
    {
        if (DecimalsOf(upper + lower) != decimals) return false;
        if (IsBeginning(upper)) return true;
        return lower.All(char.IsAsciiDigit) && DecimalsOf(upper) is { } above && above > 0 && above < decimals;
    }

    /// <summary>Null for what is no number.</summary>
    public static int? DecimalsOf(string text) => NumberParser.TryParse(text, out var number) ? number.Decimals : null;
}
