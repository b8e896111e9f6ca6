using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Output.Csv;

/// <summary>A text that is one number and nothing else, with or without a percent sign.</summary>
internal static class FigureText
{
    /// <param name="value">The number as it stands, before the percent sign.</param>
    public static bool TryParse(string text, out decimal value, out bool isPercent)
    {
        (value, isPercent) = (0, false);
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyInRange('０', '９')) return false;
        var squeezed = CharacterFolding.Squeeze(text);
        isPercent = squeezed.EndsWith('%');
        var isNumber = NumberParser.TryParse(isPercent ? squeezed[..^1] : squeezed, out var number);
        value = number.Value;
        return isNumber;
    }
}
