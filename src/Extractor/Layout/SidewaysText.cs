using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Letters that run another way than the page's text: labels set upright in a cell, page numbers of a turned page.</summary>
internal static class SidewaysText
{
    /// <summary>Puts letters that stand in a cell into it, each cell's read in their own direction, and returns the lines of the others.</summary>
    public static List<TextLine> Place(LetterSelection letters, PdfPage page, TextDirection reading, List<Grid> grids)
    {
        var outside = new List<TextLine>();
        foreach (var (direction, list) in letters.ByDirection)
        {
            if (direction == reading) continue;
            var frame = new ReadingFrame(direction, page.Width, page.Height);
            var free = new List<Letter>();
            var held = new Dictionary<(int Grid, int Cell), List<Letter>>();
            foreach (var letter in list)
            {
                if (Find(grids, letter.Box.CenterX, letter.Box.CenterY) is not { } place) free.Add(frame.FromPage(letter));
                else if (held.TryGetValue(place, out var cell)) cell.Add(frame.FromPage(letter));
                else held[place] = [frame.FromPage(letter)];
            }
            foreach (var ((grid, cell), inside) in held) grids[grid] = With(grids[grid], cell, Lines(inside, page.Number, frame));
            outside.AddRange(Lines(free, page.Number, frame));
        }
        return outside;
    }

    private static List<TextLine> Lines(List<Letter> letters, int page, ReadingFrame frame) =>
        LineBuilder.Build(WordBuilder.Build(letters), page, frame);

    private static (int Grid, int Cell)? Find(List<Grid> grids, double x, double y)
    {
        for (var g = 0; g < grids.Count; g++)
        {
            if (!grids[g].Box.Contains(x, y)) continue;
            for (var c = 0; c < grids[g].Cells.Count; c++)
                if (grids[g].Cells[c].Box.Contains(x, y)) return (g, c);
        }
        return null;
    }

    private static Grid With(Grid grid, int index, List<TextLine> lines)
    {
        var cells = grid.Cells.ToArray();
        var cell = cells[index];
        cells[index] = new GridCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Box, [.. cell.Lines, .. lines]);
        return grid with { Cells = cells };
    }
}
