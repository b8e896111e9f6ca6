using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>事业收入（不含教育收费）, 其他支出（对附属单位补助支出、上缴上级支出）: what a name holds or leaves out is no name of its own.</summary>
internal static class NameBrackets
{
    /// <summary>The words without closed brackets that list or exclude.</summary>
    public static string Without(string words)
    {
        for (var open = words.IndexOf('（', StringComparison.Ordinal); open >= 0; open = words.IndexOf('（', open))
        {
            var close = words.IndexOf('）', open);
            if (close < 0) return words;
            if (IsList(words.AsSpan(open + 1, close - open - 1))) words = words.Remove(open, close + 1 - open);
            else open++;
            if (open >= words.Length) return words;
        }

        return words;
    }

    /// <summary>The name before such brackets at its end; null where nothing is left.</summary>
    public static NamePhrase? Before(NamePhrase phrase)
    {
        var open = phrase.Text.EndsWith('）') ? phrase.Text.LastIndexOf('（') : -1;
        if (open < 0 || !IsList(phrase.Text.AsSpan(open + 1, phrase.Text.Length - open - 2))) return phrase;
        return open < 2 ? null : phrase with { Text = phrase.Text[..open], Printed = phrase.Printed[..open] };
    }

    private static bool IsList(ReadOnlySpan<char> words) => words.Contains('、') || Flows.Without.Begins(words) is not null;
}
