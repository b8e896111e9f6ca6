using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>Reads 增加, 减少 and their like before a figure: they give its sign.</summary>
internal static class DirectionReader
{
    /// <summary>The direction word that ends the words before a figure; null where none does.</summary>
    public static Direction? AtEnd(string words)
    {
        var end = SkipFillers(words, words.Length);
        var residue = false;
        if (end > 0 && words[end - 1] == '）' && words.LastIndexOf('（', end - 1) is var open and > 0 && AllOf(words[(open + 1)..(end - 1)]))
        {
            residue = true;
            end = SkipFillers(words, open);
        }

        var before = words.AsSpan(0, end);
        if (AgainstBudget(before) is { } against) return against;
        if ((Ending(before) ?? OneSign(before) ?? Saving(before) ?? Directions.Moved.Ends(before)) is not { } word) return null;
        if (Directions.Or.Ends(before[..^word.Length]) is { } or && Ending(before[..^(word.Length + or.Length)]) is { } first)
            return new Direction(first, Sign(first), true);
        return new Direction(word, Sign(word), residue);
    }

    public static int Sign(string word) => Directions.Down.Is(word) || Directions.Less.Is(word) || Directions.Saved.Is(word) ? -1 : 1;

    private static string? Ending(ReadOnlySpan<char> words) => Directions.Up.Ends(words) ?? Directions.Down.Ends(words);

    /// <summary>决算数大于预算数55.93万元: a change against the budget.</summary>
    private static Direction? AgainstBudget(ReadOnlySpan<char> words)
    {
        if (Bases.NamedBudgets.Ends(words) is not { } budget) return null;
        var before = words[..^budget.Length];
        return Directions.Above.Ends(before) is { } above ? new Direction(above, 1, false) : Directions.Below.Ends(before) is { } below
            ? new Direction(below, -1, false) : null;
    }

    /// <summary>比去年3万元少0.07万元, 较上年多: one sign that by itself tells the direction.</summary>
    private static string? OneSign(ReadOnlySpan<char> words) =>
        (Directions.More.Ends(words) ?? Directions.Less.Ends(words)) is { } sign
            && (words.Length == 1 || Directions.BeforeOneSign.Ends(words[..^1]) is not null) ? sign : null;

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
