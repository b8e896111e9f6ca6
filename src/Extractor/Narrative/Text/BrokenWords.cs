using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Text;

/// <summary>Words that a page end or a source's line end cuts in two, which shows that the paragraph goes on.</summary>
internal static class BrokenWords
{
    /// <param name="end">A line, without trailing space.</param>
    /// <param name="start">The line after it, without leading space.</param>
    public static bool Join(string end, string start)
    {
        if (end.Length == 0 || start.Length == 0) return false;
        foreach (var word in LineWords.Cut.Words)
            for (var cut = 1; cut < word.Length; cut++)
                if (start.AsSpan().StartsWith(word.AsSpan(cut)) && end.AsSpan().EndsWith(word.AsSpan(0, cut)) && !EndsWhole(end, word, cut)) return true;
        return false;
    }

    /// <summary>The cut part is itself a word that the list holds: 支出 / 决算… may be two paragraphs.</summary>
    private static bool EndsWhole(string end, string word, int cut) => cut >= 2 && (LineWords.Cut.Is(word.AsSpan(0, cut)) || end.Length == cut);
}
