using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>Whether it proves anything that a figure agrees: zeros, a hundred percent and single digits agree by chance.</summary>
internal static class Telling
{
    /// <summary>Two digits, leading and closing zeros apart.</summary>
    public static bool Is(Figure figure) => Digits(figure.Text) >= 2;

    /// <summary>Four digits: such a rate fits one amount in thousands.</summary>
    public static bool IsPrecise(Figure figure) => Digits(figure.Text) >= 3;

    private static int Digits(string text)
    {
        var (digits, closing, isBegun) = (0, 0, false);
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) || (c == '0' && !isBegun))
                continue;
            (isBegun, digits) = (true, digits + 1);
            closing = c == '0' ? closing + 1 : 0;
        }

        return digits - closing;
    }
}
