using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Layout;

namespace Extractor;

/// <summary>
/// Text of which the file does not tell the characters: a font without or with a false ToUnicode gives U+FFFD or
/// private-use letters, which look right on paper and mean nothing.
/// </summary>
internal static class UnreadableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A problem for each page with such letters. Bullets and ticks of symbol fonts stand by themselves and are left alone.</summary>
    public static IEnumerable<Problem> Of(IReadOnlyList<PageLayout> pages) => pages
        .Where(MayHold)
        .Select(page => (page.Number, Count: page.AllLines.Sum(line => Count(line.Text))))
        .Where(found => found.Count > 0)
        .Select(found => PageProblems.UnreadableCharacters.On(found.Number, Message(found.Count)));

    private static string Message(int count) => count == 1
        ? "1 character of the page cannot be read: its font does not tell what it stands for."
        : string.Create(CultureInfo.InvariantCulture, $"{count} characters of the page cannot be read: their font does not tell what they stand for.");

    private static int Count(string line)
    {
        var count = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == Replacement || (IsPrivate(line[i]) && IsInWord(line, i))) count++;
        }

        return count;
    }

    /// <summary>Few pages do; only their lines are looked through.</summary>
    private static bool MayHold(PageLayout page)
    {
        foreach (var word in page.Words)
            if (word.Text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') || word.Text.Contains(Replacement)) return true;
        return page.Sideways.Count > 0;
    }

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>Letters or figures, or more private letters, stand on both sides, or in front with nothing but the line's end behind.</summary>
    private static bool IsInWord(string line, int at) =>
        at > 0 && IsText(line[at - 1]) && (at + 1 == line.Length || IsText(line[at + 1]));

    private static bool IsText(char c) => char.IsLetterOrDigit(c) || IsPrivate(c);
}
