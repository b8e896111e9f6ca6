using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Layout;

namespace Extractor;

/// <summary>
/// Text of which the file does not tell the characters: a font without or with a false ToUnicode gives U+FFFD,
/// private-use letters or any Han at all, which look right on paper and mean nothing.
/// </summary>
internal static class UnreadableText
{
    /// <summary>Of the Han on a page: a name may be written with a rare one.</summary>
    private const double MostRare = 0.03;

    private const int FewestRare = 4;

    /// <summary>A problem for each page with such letters.</summary>
    public static IEnumerable<Problem> Of(IReadOnlyList<PageLayout> pages) => pages
        .Where(MayHold)
        .Select(page => (page.Number, Count: page.AllLines.Sum(line => UntoldLetters.Count(line.Text)) + RareOf(page)))
        .Where(found => found.Count > 0)
        .Select(found => PageProblems.UnreadableCharacters.On(found.Number, Message(found.Count)));

    private static string Message(int count) => count == 1
        ? "1 character of the page cannot be read: its font does not tell what it stands for."
        : string.Create(CultureInfo.InvariantCulture, $"{count} characters of the page cannot be read: their font does not tell what they stand for.");

    /// <summary>Few pages do; only their lines are looked through.</summary>
    private static bool MayHold(PageLayout page)
    {
        foreach (var word in page.Words)
            if (UntoldLetters.AreIn(word.Text)) return true;
        return page.Sideways.Count > 0;
    }

    /// <summary>Han that hardly any text has, where they are too many: other letters of their fonts stand for something else as well.</summary>
    private static int RareOf(PageLayout page)
    {
        var (rare, all) = (0, 0);
        foreach (var line in page.AllLines)
            foreach (var c in line.Text)
            {
                if (UntoldLetters.IsRare(c)) rare++;
                if (c is >= '\u3400' and <= '\u9FFF') all++;
            }
        return rare >= FewestRare && rare > MostRare * all ? rare : 0;
    }
}
