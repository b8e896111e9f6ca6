using System.Buffers;
using System.Globalization;

namespace Extractor.Pdf.Fonts.Encodings;

/// <summary>
/// Glyph names that are the character's number behind up to two letters (C65, a41), as some converters write for whole fonts.
/// Believed only where every difference has such a name and the codes start at the bottom, as viewers do; names that
/// count on from 0 or 1 (a0, a1, a2) number the glyphs, not the characters.
/// </summary>
internal static class NumericGlyphNames
{
    private const int HighestStart = 5;
    private const char LowestCharacter = '\t';

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The number base that all the names fit; 0 where they are no such names.</summary>
    /// <param name="starts">The codes at which the runs of differences start.</param>
    /// <param name="names">The names of the differences.</param>
    public static int Base(IReadOnlyCollection<int> starts, IReadOnlyCollection<string> names)
    {
        var radix = names.Any(IsHexOnly) ? 16 : 10;
        return names.Count > 0 && starts.All(s => s <= HighestStart) && names.All(n => Text(n, radix) is [>= LowestCharacter, ..]) ? radix : 0;
    }

    /// <summary>Null for a name of another shape.</summary>
    public static string? Text(string name, int radix)
    {
        var digits = radix == 16 ? HexDigits(name) : DecimalDigits(name);
        var style = radix == 16 ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) ? SharedStrings.Character(number) : null;
    }

    private static bool IsHexOnly(string name) =>
        HexDigits(name) is { Length: 2 } digits && digits.IndexOfAnyExceptInRange('0', '9') >= 0
        && (name.Length == 3 || char.IsAsciiLetter(name[1]));

    private static ReadOnlySpan<char> HexDigits(string name)
    {
        var digits = name.Length == 3 && char.IsAsciiLetter(name[0]) ? name.AsSpan(1) : name;
        return digits.Length == 2 && char.IsAsciiHexDigit(digits[0]) && char.IsAsciiHexDigit(digits[1]) ? digits : default;
    }

    private static ReadOnlySpan<char> DecimalDigits(string name)
    {
        var letters = name.AsSpan().IndexOfAnyInRange('0', '9');
        return letters is >= 0 and <= 2 && name.AsSpan(0, letters).IndexOfAnyExcept(Letters) < 0 ? name.AsSpan(letters) : default;
    }
}
