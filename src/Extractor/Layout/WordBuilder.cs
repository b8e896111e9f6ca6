using System.Runtime.InteropServices;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Letters → words: letters on one baseline with no word's gap between them.</summary>
internal static class WordBuilder
{
    public static List<Word> Build(List<Letter> letters)
    {
        var words = new List<Word>();
        var sorted = SortedBy(CollectionsMarshal.AsSpan(letters), static (in Letter letter) => letter.Baseline);
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

    private static void SplitAtGaps(ReadOnlySpan<Letter> unsorted, List<Word> words)
    {
        var row = SortedBy(unsorted, static (in Letter letter) => letter.Box.X0).AsSpan();
        var start = 0;
        for (var i = 1; i <= row.Length; i++)
        {
            if (i < row.Length && !LetterGap.IsWordGap(row[i - 1], row[i])) continue;
            words.Add(Word.Of(row[start..i]));
            start = i;
        }
    }

    /// <summary>Letters are large: their positions are sorted, and each letter is moved once.</summary>
    private static Letter[] SortedBy(ReadOnlySpan<Letter> letters, Position positionOf)
    {
        var order = new (double Position, int Index)[letters.Length];
        for (var i = 0; i < order.Length; i++) order[i] = (positionOf(letters[i]), i);
        Array.Sort(order, static (a, b) => a.Position.CompareTo(b.Position));
        var sorted = new Letter[order.Length];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = letters[order[i].Index];
        return sorted;
    }

    private delegate double Position(in Letter letter);
}
