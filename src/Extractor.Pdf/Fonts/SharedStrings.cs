namespace Extractor.Pdf.Fonts;

/// <summary>One string for each character of the basic plane, so that letters do not each hold their own.</summary>
internal static class SharedStrings
{
    public const string Unknown = "\uFFFD";

    private static readonly string?[] Characters = new string?[0x10000];

    /// <summary>The text of a code point; U+FFFD for a number that is none (a lone surrogate, past U+10FFFF).</summary>
    public static string Character(long codePoint) => codePoint switch
    {
        < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => Unknown,
        > 0xFFFF => char.ConvertFromUtf32((int)codePoint),
        _ => Characters[codePoint] ??= ((char)codePoint).ToString(),
    };

    /// <summary>The text with U+FFFD for each lone surrogate; the shared copy where it is one character.</summary>
    public static string WellFormed(string text)
    {
        if (text.Length == 1)
        {
            return Character(text[0]);
        }

        var hasSurrogates = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
        return hasSurrogates ? string.Concat(text.EnumerateRunes().Select(r => r.ToString())) : text;
    }
}
