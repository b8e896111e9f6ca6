using System.Globalization;
using Extractor.Domain.Parsing;

namespace Extractor.Layout;

/// <summary>The dots, or the line, that lead from an entry of a contents page to its page number: ……3, ....（3）, ------第3页.</summary>
internal static class ContentsLeader
{
    private const int ShortestLine = 4;

    private const string PageSigns = "0123456789()（）第页- 。";

    /// <summary>Whether dots stand there, with a page number or without.</summary>
    public static bool StandsIn(string text) =>
        text.Contains("....", StringComparison.Ordinal) || text.Contains("……", StringComparison.Ordinal) || text.Contains("····", StringComparison.Ordinal);

    /// <summary>Dots or a line, up to a page number at the text's end.</summary>
    public static bool LeadsToPage(string text) => PageStart(text) is { } page && (StandsIn(text) || LineStart(text, page) is not null);

    /// <summary>Whether an entry is over before the next line: with its page number, or with dots where that line has none of it.</summary>
    public static bool EndsEntry(string text, string next) =>
        LeadsToPage(text) || (text.Length - text.AsSpan().TrimEnd("….·").Length >= ShortestLine && StandsIn(text)
            && !next.AsSpan().TrimStart("….· ").TrimEnd(PageSigns).IsEmpty);

    /// <summary>Where a line begins that leads to a page number; null for dots, and where none does.</summary>
    public static int? LineStart(string text) => PageStart(text) is { } page ? LineStart(text, page) : null;

    /// <summary>The page number that dots or a line lead to; null where none does.</summary>
    public static int? Page(string text) => LeadsToPage(text)
        ? int.Parse(new string([.. text[PageStart(text)!.Value..].Where(char.IsAsciiDigit)]), CultureInfo.InvariantCulture) : null;

    private static int? LineStart(string text, int page)
    {
        var start = page;
        while (start > 0 && (text[start - 1] == '_' || Dashes.Is(text[start - 1]))) start--;
        return start > 0 && page - start >= ShortestLine ? start : null;
    }

    /// <summary>Where the page number at the end begins: 3, （3）, 第3页.</summary>
    private static int? PageStart(string text)
    {
        var end = text.Length;
        if (end > 0 && text[end - 1] is ')' or '）' or '页') end--;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (start == end || end - start > 4) return null;
        return start > 0 && text[start - 1] is '(' or '（' or '第' ? start - 1 : start;
    }
}
