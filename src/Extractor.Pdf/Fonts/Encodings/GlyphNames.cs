using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Fonts.Encodings;

/// <summary>Glyph names → Unicode by the Adobe Glyph List specification: suffixes, ligature parts, uniXXXX and uXXXXX.</summary>
internal static class GlyphNames
{
    /// <summary>Null where the name tells no character (.notdef, g123).</summary>
    public static string? Text(string name, bool isDingbats = false)
    {
        var period = name.IndexOf('.', StringComparison.Ordinal);
        var stem = period < 0 ? name : name[..period];
        if (stem.Length == 0)
        {
            return null;
        }

        if (!stem.Contains('_', StringComparison.Ordinal))
        {
            return Part(stem, isDingbats);
        }

        var text = string.Concat(stem.Split('_').Where(p => p.Length > 0).Select(p => Part(p, isDingbats)));
        return text.Length > 0 ? text : null;
    }

    private static string? Part(string name, bool isDingbats) =>
        Ligature(name) ?? (isDingbats ? GlyphNameList.Dingbats.Text(name) : null) ?? GlyphNameList.Adobe.Text(name) ?? UnicodeName(name);

    /// <summary>The letters of a Latin ligature, as viewers copy them; the list has a presentation form of one character.</summary>
    private static string? Ligature(string name) => name is "fi" or "fl" or "ff" or "ffi" or "ffl" ? name : null;

    private static string? UnicodeName(string name)
    {
        if (name.Length >= 7 && name.Length % 4 == 3 && name.StartsWith("uni", StringComparison.Ordinal) && AreHex(name.AsSpan(3)))
        {
            var text = new StringBuilder();
            for (var i = 3; i < name.Length; i += 4)
            {
                text.Append((char)Hex(name.AsSpan(i, 4)));
            }

            return SharedStrings.WellFormed(text.ToString());
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u' && AreHex(name.AsSpan(1)) && SharedStrings.Character(Hex(name.AsSpan(1))) is var single
            and not SharedStrings.Unknown
            ? single
            : null;
    }

    private static bool AreHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
