using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>Reads 增加, 减少 and their like before a figure: they give its sign.</summary>
internal static class DirectionReader
{
    /// <summary>The direction word that ends the words before a figure; null where none does.</summary>
    /// <param name="predicate">What stands between a base and the figure; null for what the words themselves say.</param>
    public static Direction? AtEnd(string words, string? predicate = null)
    {
        var end = SkipFillers(words, words.Length);
        var residue = false;
        if (end > 0 && words[end - 1] == '）' && words.LastIndexOf('（', end - 1) is var open and >= 0 && AllOf(words[(open + 1)..(end - 1)]))
        {
            var choice = words[(open + 1)..(end - 1)];
            (residue, end) = (true, SkipFillers(words, open));
            // 增加（减少）2万元，（下降）3%: the word that was kept stands in the brackets alone.
            if (end == 0 || words[end - 1] is '，' or '。' or '；') return new Direction(choice, Sign(choice), false);
        }

        var before = words.AsSpan(0, end);
        if (AgainstBase(before) is { } against) return against;
        if ((Ending(before) ?? FromBase(predicate ?? ComparisonReader.Predicate(words)) ?? Saving(before) ?? Directions.Moved.Ends(before)) is not { } word)
            return null;
        if (Directions.Or.Ends(before[..^word.Length]) is { } or && Ending(before[..^(word.Length + or.Length)]) is { } first)
            return new Direction(first, Sign(first), true);
        return new Direction(word, Sign(word), residue);
    }

    public static int Sign(string word) => Directions.Down.Is(word) || Directions.Less.Is(word) ? -1 : 1;

    private static string? Ending(ReadOnlySpan<char> words) => Directions.Up.Ends(words) ?? Directions.Down.Ends(words);

    /// <summary>决算数大于预算数55.93万元, 高于上年3万元: a change against the base that is named behind the direction.</summary>
    private static Direction? AgainstBase(ReadOnlySpan<char> words)
    {
        var (above, below) = (Directions.Above.LastIn(words), Directions.Below.LastIn(words));
        var at = Math.Max(above, below);
        if (at < 0 || Directions.Not.Ends(words[..at]) is not null) return null;
        var word = (at == above ? Directions.Above : Directions.Below).Begins(words[at..])!;
        var rest = words[(at + word.Length)..];
        return ComparisonReader.IsBase(rest) ? new Direction(word, at == above ? 1 : -1, false) : null;
    }

    /// <summary>比去年3万元少0.07万元, 较上年多出: a word that tells the direction where a base stands right before it.</summary>
    private static string? FromBase(string? predicate) =>
        predicate is null || SkipFillers(predicate, predicate.Length) is var end && end == 0 ? null
            : Directions.More.Ends(predicate.AsSpan(0, end)) ?? Directions.Less.Ends(predicate.AsSpan(0, end));

    /// <summary>比预算数节约: with a base to compare with, what was saved is a decrease.</summary>
    private static string? Saving(ReadOnlySpan<char> words) =>
        Directions.Saved.Ends(words) is { } saved && ComparisonReader.Basis(words[(words[..^1].LastIndexOfAny("，。；：") + 1)..].ToString()).Found ? saved : null;

    private static bool AllOf(string words) => words.Length > 0 && words.Split('、', '/').All(p => Directions.Up.Is(p) || Directions.Down.Is(p));

    private static int SkipFillers(string words, int end)
    {
        while (Directions.Fillers.Ends(words.AsSpan(0, end)) is { } filler
            && !(filler == Directions.About && end > 1 && words[end - 2] == Directions.SavedFirst)) end -= filler.Length;
        return end;
    }
}
