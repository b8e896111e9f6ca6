using System.Globalization;

namespace Extractor.Cli.Outputs;

/// <summary>
/// Text out of files and names as people may see it on a terminal or in a log: what a terminal would obey (control characters, C0 and
/// C1), and what makes it show letters in another order than they stand, becomes U+FFFD.
/// </summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>All on one line: names of files may hold line breaks.</summary>
    public static string OneLine(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
        ? text : string.Create(text.Length, text, static (line, from) => Replace(from, line, isOneLine: true));

    /// <summary>Line breaks, tabs and form feeds stay.</summary>
    public static void Replace(ReadOnlySpan<char> text, Span<char> shown, bool isOneLine = false)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = !isOneLine && (text[i] is '\n' or '\t' or '\f' || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'));
            shown[i] = isBreak || !IsObeyed(text[i]) ? text[i] : Replacement;
        }
    }

    /// <summary>Whether a terminal or an editor does something else with it than show it.</summary>
    private static bool IsObeyed(char c) => c < ' '
        || (c > '~' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator);
}
