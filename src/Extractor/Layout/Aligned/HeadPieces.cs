namespace Extractor.Layout.Aligned;

/// <summary>
/// Heads of tight columns whose letters run into one word: a gap between two of its letters that is wider than the others parts
/// two heads. Letters spaced out on purpose have equal gaps.
/// </summary>
internal static class HeadPieces
{
    /// <summary>In ems, above the usual gap of the word: what kerning and rounding do not make.</summary>
    private const double Wider = 0.1;

    /// <summary>A head of two letters is set wide on purpose.</summary>
    private const int ShortestWord = 4;

    /// <summary>Heads of tight columns stand as near to each other as words of one head do; labels spaced out on purpose are short.</summary>
    public static IEnumerable<Segment> Of(Segment segment)
    {
        if (segment.Words.Count == 1) return Of(segment, segment.Words[0]);
        if (segment.Text.Length <= ShortestWord) return [segment];
        return segment.Cut(AreHeads).SelectMany(static piece => piece.Words is [var word] ? Of(piece, word) : [piece]);
    }

    private static IEnumerable<Segment> Of(Segment segment, Word word)
    {
        if (word.Letters.Length < ShortestWord) return [segment];
        var gaps = new double[word.Letters.Length - 1];
        for (var i = 0; i < gaps.Length; i++) gaps[i] = word.Letters[i + 1].Box.X0 - word.Letters[i].Box.X1;
        var sorted = (double[])gaps.Clone();
        Array.Sort(sorted);
        var most = sorted[sorted.Length / 2] + (Wider * word.PointSize);
        if (sorted[^1] <= most) return [segment];
        var pieces = new List<Segment>();
        var start = 0;
        for (var i = 1; i <= word.Letters.Length; i++)
        {
            if (i < word.Letters.Length && (gaps[i - 1] <= most || !IsHan(word, i - 1) || !IsHan(word, i))) continue;
            pieces.Add(Segment.Of([word.Part(start, i)]));
            start = i;
        }
        return pieces;
    }

    private static bool AreHeads(Word left, Word right) =>
        IsHan(left, ^1) && IsHan(right, 0)
        && !(left.Text.EndsWith("分类", StringComparison.Ordinal) && right.Text.StartsWith("科目", StringComparison.Ordinal));

    private static bool IsHan(Word word, Index at) => word.Letters[at].Text[0] >= LayoutSettings.FirstHan;
}
