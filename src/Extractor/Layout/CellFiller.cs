using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Words → cells of a frame. Words that stand in no cell stay in the list that was given.</summary>
internal static class CellFiller
{
    public static Grid Fill(CellFrame frame, List<Word> words, int page, ReadingFrame reading)
    {
        var owners = frame.Owners();
        var contents = new List<Word>?[frame.Cells.Count];
        var outside = new List<Word>(words.Count);
        foreach (var word in words)
        {
            if (!frame.Box.Contains(word.Box.CenterX, word.CenterY))
            {
                outside.Add(word);
                continue;
            }
            foreach (var part in StraddlingWord.Split(word, frame, owners))
                (contents[OwnerOf(frame, owners, part)] ??= []).Add(part);
        }
        words.Clear();
        words.AddRange(outside);
        return Build(frame, contents, page, reading);
    }

    private static int OwnerOf(CellFrame frame, int[] owners, Word word) =>
        owners[IndexOf(frame.Ys, word.CenterY) * frame.ColumnCount + IndexOf(frame.Xs, word.Box.CenterX)];

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
