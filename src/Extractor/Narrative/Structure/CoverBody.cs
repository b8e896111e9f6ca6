using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>The body's name in a cover's title: 关于某县水利局2023年度部门决算公开的说明.</summary>
internal static class CoverBody
{
    private const int LongestHeading = 60;

    /// <summary>
    /// The longest stretch that is neither year nor kind of document; one that headings or tables' titles have too comes first. Where
    /// nothing confirms it and no kind of document is printed, the page is no cover.
    /// </summary>
    /// <param name="others">What else the document prints: 第一部分 某县水利局概况.</param>
    public static (Evidence Name, bool IsConfirmed)? In(FlowText text, IReadOnlyList<string> others)
    {
        var stretches = Stretches(text).Select(s => (s.Start, s.Length, IsConfirmed: IsNamedIn(others, text.Text.Substring(s.Start, s.Length))));
        var best = stretches.OrderByDescending(static s => s.IsConfirmed).ThenByDescending(static s => s.Length).FirstOrDefault();
        return best.Length < 2 || !(best.IsConfirmed || NamesKind(text.Text)) ? null : (text.Evidence(best.Start, best.Length), best.IsConfirmed);
    }

    /// <summary>A heading or a title holds the name and more, or a sentence begins with it.</summary>
    public static bool IsNamedIn(IEnumerable<string> texts, string name) =>
        name.Length > 1 && texts.Any(t => t.Length > name.Length
            && (t.Length <= LongestHeading ? t.Contains(name, StringComparison.Ordinal) : t.StartsWith(name, StringComparison.Ordinal)));

    private static bool MayBeName(string text) => !CoverTerms.Marks.In(text) && !Titles.Owners.Is(text) && !UntoldLetters.AreIn(text);

    /// <summary>某县水利局“三公”经费支出情况说明: without what the document explains, which is a name of nobody.</summary>
    private static ReadOnlySpan<char> WithoutMatter(ReadOnlySpan<char> text)
    {
        while ((PublicExpenses.Total.Ends(text) ?? CoverTerms.Matters.Ends(text)) is { } word) text = text[..^word.Length];
        return text;
    }

    private static bool NamesKind(string text) =>
        text.Contains(CoverTerms.Accounts, StringComparison.Ordinal) || text.Contains(CoverTerms.Budget, StringComparison.Ordinal);

    private static IEnumerable<(int Start, int Length)> Stretches(FlowText text)
    {
        var taken = new bool[text.Length];
        foreach (var kind in CoverTerms.Kinds.Words) Mark(text.Text, kind, taken);
        if (PrintedYear.Find(text.Text) is { } year) Array.Fill(taken, true, year.Start, year.Length);
        if (text.Text.EndsWith(CoverTerms.Budget, StringComparison.Ordinal))
            Array.Fill(taken, true, text.Length - CoverTerms.Budget.Length, CoverTerms.Budget.Length);
        if (text.Text.StartsWith(CoverTerms.About, StringComparison.Ordinal)) Array.Fill(taken, true, 0, CoverTerms.About.Length);
        for (var i = 0; i < taken.Length;)
        {
            var end = i;
            while (end < taken.Length && !taken[end]) end++;
            var length = WithoutMatter(text.Text.AsSpan(i, end - i)).Length;
            if (length > 1 && MayBeName(text.Text.Substring(i, length))) yield return (i, length);
            i = end + 1;
        }
    }

    private static void Mark(string text, string word, bool[] taken)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            Array.Fill(taken, true, at, word.Length);
    }
}
