namespace Extractor.Domain.Parsing;

/// <summary>Full-width digits and punctuation brought to their half-width form, so that both compare alike.</summary>
internal static class CharacterFolding
{
    /// <summary>The half-width form of a full-width letter, digit or mark; the character itself for any other.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '\u2212' or '\uFE63' => '-',
        _ => c,
    };

    /// <summary>The text with every space removed and full-width characters folded.</summary>
    public static string Squeeze(string text)
    {
        var changed = 0;
        while (changed < text.Length && (IsPlain(text[changed]) || IsKept(text[changed]) && Fold(text[changed]) == text[changed])) changed++;
        if (changed == text.Length) return text;
        Span<char> squeezed = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, changed).CopyTo(squeezed);
        var length = changed;
        foreach (var c in text.AsSpan(changed))
            if (IsKept(c)) squeezed[length++] = Fold(c);
        return new string(squeezed[..length]);
    }

    /// <summary>The text with every space removed, nothing folded.</summary>
    public static string Unspaced(string text)
    {
        var kept = 0;
        while (kept < text.Length && !IsSpace(text[kept])) kept++;
        if (kept == text.Length) return text;
        Span<char> unspaced = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, kept).CopyTo(unspaced);
        foreach (var c in text.AsSpan(kept))
            if (!IsSpace(c)) unspaced[kept++] = c;
        return new string(unspaced[..kept]);
    }

    /// <summary>White space; most characters stand behind the last of it, the ideographic space.</summary>
    public static bool IsSpace(char c) => c <= '\u3000' && char.IsWhiteSpace(c);

    /// <summary>Neither a space nor folded: ASCII's visible characters, Han and its marks.</summary>
    private static bool IsPlain(char c) => c is (>= '!' and <= '~') or (> '\u3000' and < '\uFE00');

    private static bool IsKept(char c) => !IsSpace(c) && !char.IsControl(c) && c is not '\u200B' and not '\uFEFF';
}
