using Extractor.Domain.Parsing;

namespace Extractor.Layout;

/// <summary>What a printed page number looks like: 3, - 3 -, — 3 —, 第3页, 第 3 页，共 50 页, 3/50, Page 3 of 50.</summary>
internal static class PageNumbers
{
    /// <summary>No more than a page number, or the dashes around one.</summary>
    public static bool Is(string text) => Read(text) is not null || text.All(static c => char.IsWhiteSpace(c) || Dashes.Is(c));

    /// <returns>The number; null where the text is no page number.</returns>
    public static int? Read(string text)
    {
        var value = 0;
        var digits = 0;
        var total = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsDecimalPoint(text, i)) return null;
            if (c is >= '0' and <= '9' or >= '０' and <= '９')
            {
                if (total) continue;
                if (digits > 0 && char.IsWhiteSpace(text[i - 1])) return null;
                if (++digits > 4) return null;
                value = (value * 10) + (c >= '０' ? c - '０' : c - '0');
            }
            else if (c is '/' or '共' or '页' or 'o' && digits > 0) total = true;
            else if (!IsDecoration(c) && !(total && c is '，' or ',' or 'f')) return null;
        }
        return digits == 0 || value == 0 ? null : value;
    }

    /// <summary>A number alone, which may as well be a figure.</summary>
    public static bool IsBare(string text)
    {
        foreach (var c in text)
            if (!char.IsDigit(c) && c != ' ') return false;
        return true;
    }

    /// <summary>12.67 is an amount.</summary>
    private static bool IsDecimalPoint(string text, int at) =>
        text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsDecoration(char c) =>
        char.IsWhiteSpace(c) || Dashes.Is(c) || c is '·' or '•' or '~' or '第' or '页' or '共' or '|' or 'P' or 'a' or 'g' or 'e' or '.';
}
