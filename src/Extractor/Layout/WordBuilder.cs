using System.Runtime.InteropServices;
using Extractor.Layout.Letters;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Letters → words: letters on one baseline with no word's gap between them.</summary>
internal static class WordBuilder
{
    /// <summary>Sorts the letters in place.</summary>
    public static List<Word> Build(List<Letter> letters)
    {
        var words = new List<Word>();
        var sorted = CollectionsMarshal.AsSpan(letters);
        LetterSort.By(sorted, static letter => letter.Baseline);
        var start = 0;
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i < sorted.Length && OnBaseline(sorted[start], sorted[i])) continue;
            SplitAtGaps(sorted[start..i], words);
            start = i;
        }
        return words;
    }

    private static bool OnBaseline(Letter first, Letter next) =>
        next.Baseline - first.Baseline <= LayoutSettings.SameBaseline * Math.Min(first.PointSize, next.PointSize);

    private static void SplitAtGaps(Span<Letter> row, List<Word> words)
    {
        row = OverflowingFigures.Take(row, words);
        if (row.IsEmpty) return;
        LetterSort.By(row, static letter => letter.Box.X0);
        var start = 0;
        for (var i = 1; i <= row.Length; i++)
        {
            if (i < row.Length && !LetterGap.IsWordGap(row[i - 1], row[i])) continue;
            words.Add(Word.Of(row[start..i]));
            start = i;
        }
    }
}
