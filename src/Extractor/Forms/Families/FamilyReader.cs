using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Layout;

namespace Extractor.Forms.Families;

/// <summary>
/// Tells a document's family by what it calls itself: on its cover first, then over its tables, then in its headings and contents.
/// The number of a page's words that speak for a family counts, not one word: a report on final accounts also speaks of next year's budget.
/// </summary>
internal static partial class FamilyReader
{
    /// <summary>A cover and the contents stand on the first pages.</summary>
    private const int FirstPages = 3;

    /// <summary>A title on the cover, with the body's name; anything longer is a sentence.</summary>
    private const int LongestTitle = 60;

    public static FamilyDeclaration Read(IReadOnlyList<PageLayout> pages, IEnumerable<Caption> captions) =>
        Leading(Cover(pages).Select(TitleText.From))
        ?? Leading([TitleText.From(string.Concat(Cover(pages)))])
        ?? Leading(captions.Select(c => c.TitleText).OfType<TitleText>())
        ?? Leading(Headings(pages.Take(FirstPages)))
        ?? Leading(Headings(pages))
        ?? KnownFamilies.Of(DocumentFamily.Other);

    /// <summary>The family that more of the titles speak for than for any other; null where none leads.</summary>
    private static FamilyDeclaration? Leading(IEnumerable<TitleText> titles)
    {
        var votes = new int[KnownFamilies.Named.Count];
        foreach (var title in titles)
        {
            for (var i = 0; i < votes.Length; i++)
            {
                if (KnownFamilies.Named[i].IsNamedBy(title)) votes[i]++;
            }
        }

        var most = votes.Max();
        return most > 0 && votes.Count(v => v == most) == 1 ? KnownFamilies.Named[Array.IndexOf(votes, most)] : null;
    }

    /// <summary>The lines of the first page down to its first sentence; a large title may break inside a word.</summary>
    private static IEnumerable<string> Cover(IReadOnlyList<PageLayout> pages) => pages.Take(1)
        .SelectMany(page => page.Lines)
        .Select(line => line.Text)
        .TakeWhile(text => text.Length <= LongestTitle && !IsSentence(text));

    private static IEnumerable<TitleText> Headings(IEnumerable<PageLayout> pages) => pages
        .SelectMany(page => page.Lines)
        .Where(line => line.Text.Length <= LongestTitle && !IsSentence(line.Text))
        .Select(line => TitleText.From(line.Text))
        .Where(title => DocumentName().IsMatch(title.Words));

    private static bool IsSentence(string text) => text.AsSpan().IndexOfAny("。；，") >= 0;

    /// <summary>部门预算公开, 单位决算情况说明, 2024年度决算: the line names a document or a part of it; one that breaks off in a paragraph goes on otherwise.</summary>
    [GeneratedRegex("^.{0,30}(部门|单位|本级|年度?|年收支|院|局|委|会|厅)(预算|决算)(信息|公开|草案|报告|文本|编制|情况|说明|报表|表|目录|[.…· ]|[0-9])*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DocumentName();
}
