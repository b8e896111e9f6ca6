using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>我局2023年度支出, 本局全年收入: whose a name is, and of which year, is no part of it.</summary>
internal static class Owner
{
    /// <summary>Without the body and the year, in either order.</summary>
    public static ReadOnlySpan<char> WithoutBodyAndYear(ReadOnlySpan<char> words)
    {
        words = WithoutBody(words);
        return WithoutBody(words[NamePhrase.YearLength(words)..]);
    }

    /// <summary>Without the body and every word that says no more than that it is all of it: 全年, 实现, 各项.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words) => ComparisonReader.Without(WithoutBody(words), Totals.Owners);

    private static ReadOnlySpan<char> WithoutBody(ReadOnlySpan<char> words) => Totals.Own.Begins(words) is { } body ? words[body.Length..] : words;
}
