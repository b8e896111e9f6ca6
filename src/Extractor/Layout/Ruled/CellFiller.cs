using Extractor.Pdf;

namespace Extractor.Layout.Ruled;

/// <summary>Words → cells of frames. Words that stand in no cell stay in the list that was given.</summary>
internal static class CellFiller
{
    /// <summary>A word that stands in several frames goes to the first.</summary>
    public static List<Grid> Fill(List<CellFrame> frames, List<Word> words, int page, ReadingFrame reading, TimeLimit time)
    {
        var held = Hold(frames, words);
        var grids = new List<Grid>(frames.Count);
        for (var i = 0; i < frames.Count; i++)
        {
            time.Check();
            if (held[i] is { } inside) grids.Add(Fill(frames[i], inside, page, reading));
        }
        return grids;
    }

    /// <summary>The words of each frame, in their order; null for a frame without any.</summary>
    private static List<Word>?[] Hold(List<CellFrame> frames, List<Word> words)
    {
        var held = new List<Word>?[frames.Count];
        if (frames.Count == 0) return held;
        var near = new BoxIndex(frames.ConvertAll(static f => f.Box));
        words.RemoveAll(word =>
        {
            foreach (var i in near.Near(word.Box.CenterX, word.CellY))
            {
                if (!frames[i].Box.Contains(word.Box.CenterX, word.CellY)) continue;
                (held[i] ??= []).Add(word);
                return true;
            }
            return false;
        });
        return held;
    }

    private static Grid Fill(CellFrame frame, List<Word> words, int page, ReadingFrame reading)
    {
        var owners = frame.Owners();
        var contents = new List<Word>?[frame.Cells.Count];
        foreach (var word in words)
        {
            if (StraddlingWord.IsOne(word, frame)) Put(word);
            else foreach (var part in StraddlingWord.Split(word, frame, owners)) Put(part);
        }

        SpilledWords.Return(frame, owners, contents);
        return Build(frame, contents, page, reading);

        void Put(Word word) => (contents[OwnerOf(frame, owners, word)] ??= new List<Word>(1)).Add(word);
    }

    private static int OwnerOf(CellFrame frame, int[] owners, Word word) => OwnerAt(frame, owners, IndexOf(frame.Ys, word.CellY), word);

    public static int OwnerAt(CellFrame frame, int[] owners, int row, Word word) =>
        owners[row * frame.ColumnCount + IndexOf(frame.Xs, word.Box.CenterX)];

    /// <summary>The interval of <paramref name="borders"/> that holds the position; the nearest one beyond the ends.</summary>
    public static int IndexOf(double[] borders, double position)
    {
        var i = Array.BinarySearch(borders, position);
        return Math.Clamp(i >= 0 ? i : ~i - 1, 0, borders.Length - 2);
    }

    private static Grid Build(CellFrame frame, List<Word>?[] contents, int page, ReadingFrame reading)
    {
        var cells = new GridCell[frame.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var span = frame.Cells[i];
            IReadOnlyList<TextLine> lines = contents[i] is { } held ? LineBuilder.Build(held, page, reading) : [];
            cells[i] = new GridCell(span.Row, span.Column, span.RowSpan, span.ColumnSpan, reading.ToPage(frame.BoxOf(span)), lines);
        }
        return new Grid
        {
            Page = page,
            Box = reading.ToPage(frame.Box),
            RowCount = frame.RowCount,
            ColumnCount = frame.ColumnCount,
            Cells = cells,
            Origin = frame.Origin,
            OpenTop = frame.OpenTop,
            OpenBottom = frame.OpenBottom,
        };
    }
}
