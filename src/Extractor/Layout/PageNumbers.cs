namespace Extractor.Layout;

/// <summary>What a printed page number looks like: 3, - 3 -, — 3 —, 第3页, 第 3 页 共 50 页, 3/50, Page 3.</summary>
internal static class PageNumbers
{
    /// <returns>The number; null where the text is no page number.</returns>
    public static int? Read(string text)
    {
        var value = 0;
        var digits = 0;
        var total = false;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9' or >= '０' and <= '９')
            {
                if (total) continue;
                if (++digits > 4) return null;
                value = (value * 10) + (c >= '０' ? c - '０' : c - '0');
            }
            else if (c is '/' or '共' or '页' && digits > 0) total = true;
            else if (!IsDecoration(c)) return null;
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

    private static bool IsDecoration(char c) =>
        char.IsWhiteSpace(c) || c is '-' or '－' or '—' or '–' or '―' or '−' or '·' or '•' or '~' or '第' or '页' or '共' or '|' or 'P' or 'a' or 'g' or 'e' or '.';
}
