using System.Globalization;

namespace Extractor.Output.Csv;

/// <summary>A binary number in the fewest digits that read back as the same number; without an exponent from 1e-28 to 1e28.</summary>
internal static class PlainNumber
{
    public static string Of(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!text.Contains('E', StringComparison.Ordinal) || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return text;
        var plain = exact.ToString(CultureInfo.InvariantCulture);
        return double.Parse(plain, CultureInfo.InvariantCulture).Equals(value) ? plain : text;
    }
}
