using System.Buffers;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>Tells characters that any reader knows from those that stand for something only within one font.</summary>
internal static class RealText
{
    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Where(c => c is < ' ' or >= 0x7F).Select(c => (char)c)]);

    /// <summary>True for text of nothing but control characters, unless all are blanks: tabs and line ends.</summary>
    public static bool IsControl(string text) =>
        text.AsSpan().IndexOfAnyExcept(ControlCharacters) < 0 && (text.Length == 0 || text.AsSpan().IndexOfAnyExceptInRange('\t', '\r') >= 0);

    /// <summary>null for control characters, which print nothing.</summary>
    public static string? Printed(string? text) => text is not null && IsControl(text) ? null : text;

    /// <summary>False for text of nothing but private-use characters, control characters and U+FFFD.</summary>
    public static bool Is(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not ((>= 0xE000 and <= 0xF8FF) or >= 0xF0000 or < ' ' or (>= 0x7F and <= 0x9F) or 0xFFFD))
            {
                return true;
            }
        }

        return false;
    }
}
