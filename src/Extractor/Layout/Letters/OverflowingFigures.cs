using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>
/// Figures too wide for their cells, which reach into the figure beside them. By their places alone the letters of both
/// would be mixed; the order in which they are painted tells them apart.
/// </summary>
internal static class OverflowingFigures
{
    private const int ShortestFigure = 4;

    /// <summary>In ems: kerning and lying widths make neighbours touch by less.</summary>
    private const double Overlap = 0.4;

    /// <summary>Takes them out of a row that is still in the order of painting; what is left is as before.</summary>
    public static Span<Letter> Take(Span<Letter> row, List<Word> words)
    {
        if (!StepsBack(row)) return row;
        var runs = Runs(row).FindAll(r => IsFigure(r));
        runs.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        var overflowing = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < runs.Count; i++)
            if (Overlaps(runs[i - 1], runs[i])) overflowing.UnionWith([.. runs[i - 1].Letters, .. runs[i].Letters]);
        if (overflowing.Count == 0) return row;
        words.AddRange(runs.FindAll(r => overflowing.Contains(r.Letters[0])));
        return row.ToArray().Where(l => !overflowing.Contains(l)).ToArray();
    }

    private static bool StepsBack(Span<Letter> row)
    {
        for (var i = 1; i < row.Length; i++)
            if (row[i].Box.X0 < row[i - 1].Box.X0) return true;
        return false;
    }

    /// <summary>Letters painted one after the other with no gap between them.</summary>
    private static List<Word> Runs(Span<Letter> row)
    {
        var runs = new List<Word>();
        var start = 0;
        for (var i = 1; i <= row.Length; i++)
        {
            if (i < row.Length && row[i].Box.X0 >= row[i - 1].Box.X1 - Overlap * row[i].PointSize && !LetterGap.IsWordGap(row[i - 1], row[i])) continue;
            runs.Add(Word.Of(row[start..i]));
            start = i;
        }
        return runs;
    }

    /// <summary>An amount with a point: what else overlaps (a seal, a text struck twice) is none of this.</summary>
    private static bool IsFigure(Word word) =>
        word.Text.Length >= ShortestFigure && word.Text.Contains('.', StringComparison.Ordinal)
        && char.IsAsciiDigit(word.Text[^1]) && word.Text.All(static c => char.IsAsciiDigit(c) || c is ',' or '.' or '-');

    /// <summary>A figure struck twice begins where the first one does.</summary>
    private static bool Overlaps(Word left, Word right) =>
        right.Box.X0 < left.Box.X1 - Overlap * left.PointSize && right.Box.X0 > left.Box.X0 + left.PointSize && right.Box.X1 > left.Box.X1;
}
