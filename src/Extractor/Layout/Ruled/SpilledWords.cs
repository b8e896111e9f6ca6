namespace Extractor.Layout.Ruled;

/// <summary>
/// Lines that spill out of their cell, as a head of two lines does in a row that is too low for it: what stands across a border
/// and over the text of the cell that its middle is in belongs to the cell on the border's other side.
/// </summary>
internal static class SpilledWords
{
    /// <summary>A forged cell could hold a hundred thousand words that lie on a border.</summary>
    private const long MostLooks = 5_000_000;

    public static void Return(CellFrame frame, int[] owners, List<Word>?[] contents)
    {
        var looks = 0L;
        for (var cell = 0; cell < contents.Length && looks < MostLooks; cell++)
        {
            if (contents[cell] is not { Count: > 1 } words) continue;
            foreach (var word in words.FindAll(w => OtherSide(frame, w) is not null && (looks += words.Count) < MostLooks
                && words.Exists(other => IsOver(w, other))))
            {
                if (OtherSide(frame, word) is not { } row) continue;
                var owner = CellFiller.OwnerAt(frame, owners, row, word);
                if (owner == cell || words.Count == 1) continue;
                words.Remove(word);
                (contents[owner] ??= []).Add(word);
            }
        }
    }

    /// <summary>Lines of one cell are an em apart at least, words of one line hardly at all.</summary>
    private static bool IsOver(Word word, Word other) =>
        !ReferenceEquals(word, other) && Math.Abs(word.Baseline - other.Baseline) is var apart
        && apart > LayoutSettings.OtherLine * word.PointSize && apart < LayoutSettings.NearestLine * Math.Min(word.PointSize, other.PointSize);

    /// <summary>The row beyond the border that runs through the word; null where none does.</summary>
    private static int? OtherSide(CellFrame frame, Word word)
    {
        if (word.CellY != word.CenterY) return null;
        var row = CellFiller.IndexOf(frame.Ys, word.CenterY);
        var least = LayoutSettings.SpilledPart * (word.Bottom - word.Top);
        if (row > 0 && frame.Ys[row] - word.Top >= least) return row - 1;
        return row + 1 < frame.Ys.Length - 1 && word.Bottom - frame.Ys[row + 1] >= least ? row + 1 : null;
    }
}
