using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Letters → words: letters on one baseline with no word's gap between them.</summary>
internal static class WordBuilder
{
    public static List<Word> Build(List<Letter> letters)
    {
        var words = new List<Word>();
        var sorted = letters.ToArray();
        Array.Sort(sorted, static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var start = 0;
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i < sorted.Length && OnBaseline(sorted[start], sorted[i])) continue;
            SplitAtGaps(sorted.AsSpan(start, i - start), words);
            start = i;
        }
        return words;
    }

    private static bool OnBaseline(in Letter first, in Letter next) =>
        next.Baseline - first.Baseline <= 0.25 * Math.Min(first.PointSize, next.PointSize);

    private static void SplitAtGaps(Span<Letter> row, List<Word> words)
    {
        row.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        var start = 0;
        for (var i = 1; i <= row.Length; i++)
        {
            if (i < row.Length && !LetterGap.IsWordGap(row[i - 1], row[i])) continue;
            words.Add(Word.Of(row[start..i]));
            start = i;
        }
    }
}
