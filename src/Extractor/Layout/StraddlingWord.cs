using Extractor.Domain.Parsing;
using Extractor.Layout.Aligned;
using Extractor.Layout.Ruled;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>
/// A word over a column border: two texts of tight columns, or one that is wider than its column. It is cut where the
/// letters part at the border, and left whole where the border runs through it.
/// </summary>
internal static class StraddlingWord
{
    /// <summary>Most words are.</summary>
    public static bool IsOne(Word word, CellFrame frame) =>
        CellFiller.IndexOf(frame.Xs, word.Box.X0 + LayoutSettings.Overhang) >= CellFiller.IndexOf(frame.Xs, word.Box.X1 - LayoutSettings.Overhang);

    public static IReadOnlyList<Word> Split(Word word, CellFrame frame, int[] owners)
    {
        var row = CellFiller.IndexOf(frame.Ys, word.CellY);
        var first = CellFiller.IndexOf(frame.Xs, word.Box.X0 + LayoutSettings.Overhang);
        var last = CellFiller.IndexOf(frame.Xs, word.Box.X1 - LayoutSettings.Overhang);
        if (first >= last) return [word];
        var parts = new List<Word>();
        var (start, cut) = (0, 0);
        for (var column = first; column < last; column++)
        {
            var place = row * frame.ColumnCount + column;
            if (owners[place] == owners[place + 1]) continue;
            cut = CutAt(word, Math.Max(start, cut), frame.Xs[column + 1]);
            if (cut <= start || cut >= word.Letters.Length) continue;
            var end = Parts(word.Letters[cut - 1], word.Letters[cut]) ? cut : BetweenAmounts(word, start, cut);
            if (end < 0) continue;
            parts.Add(word.Part(start, end));
            start = end;
        }
        if (start == 0) return [word];
        parts.Add(word.Part(start, word.Letters.Length));
        return parts;
    }

    /// <summary>30226 right behind a figure.</summary>
    private static bool IsCode(ReadOnlySpan<char> text) => text.Length is 3 or 5 or 7 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int CutAt(Word word, int cut, double border)
    {
        while (cut < word.Letters.Length && word.Letters[cut].Box.CenterX < border) cut++;
        return cut;
    }

    private static bool Parts(Letter left, Letter right)
    {
        if (right.Box.X0 - left.Box.X1 > LayoutSettings.LettersApart * Math.Min(left.PointSize, right.PointSize)) return true;
        if (Dashes.Is(left.Text[0]) && right.Text[0] >= LayoutSettings.FirstHan) return true;
        return char.IsAsciiDigit(left.Text[0]) != char.IsAsciiDigit(right.Text[0])
            && (char.IsAsciiLetterOrDigit(left.Text[0]) || left.Text[0] >= LayoutSettings.FirstHan)
            && (char.IsAsciiLetterOrDigit(right.Text[0]) || right.Text[0] >= LayoutSettings.FirstHan);
    }

    /// <summary>Where one figure ends and the next begins, a letter off the border at most; -1 where the word is one figure.</summary>
    private static int BetweenAmounts(Word word, int start, int cut)
    {
        var text = word.Text;
        if (text.Length != word.Letters.Length) return -1;
        foreach (var at in (ReadOnlySpan<int>)[cut, cut - 1, cut + 1])
        {
            if (at <= start + 2 || at >= text.Length || !char.IsAsciiDigit(text[at])) continue;
            var point = text.LastIndexOf('.', at - 1, 3);
            if (point == at - 3 && (text.IndexOf('.', at) > at || IsCode(text.AsSpan(at)))) return at;
        }
        return -1;
    }
}
