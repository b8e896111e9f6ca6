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
            var free = list;
            for (var g = 0; g < grids.Count; g++) free = Take(free, grids, g, page.Number, frame);
            outside.AddRange(Lines(free.ConvertAll(frame.FromPage), page.Number, frame));
        }
        return outside;
    }

    /// <summary>Puts letters into the cells of one grid, and returns those that stand in none.</summary>
    private static List<Letter> Take(List<Letter> letters, List<Grid> grids, int index, int page, ReadingFrame frame)
    {
        var grid = grids[index];
        if (!letters.Exists(l => grid.Box.Contains(l.Box.CenterX, l.Box.CenterY))) return letters;
        var cells = new CellLookup(grid);
        var free = new List<Letter>();
        var held = new Dictionary<int, List<Letter>>();
        foreach (var letter in letters)
        {
            if (cells.Find(letter.Box.CenterX, letter.Box.CenterY) is not { } cell) free.Add(letter);
            else if (held.TryGetValue(cell, out var inside)) inside.Add(frame.FromPage(letter));
            else held[cell] = [frame.FromPage(letter)];
        }
        grids[index] = With(grid, held, page, frame);
        return free;
    }

    private static List<TextLine> Lines(List<Letter> letters, int page, ReadingFrame frame) =>
        LineBuilder.Build(WordBuilder.Build(letters), page, frame);

    private static Grid With(Grid grid, Dictionary<int, List<Letter>> held, int page, ReadingFrame frame)
    {
        var cells = grid.Cells.ToArray();
        foreach (var (index, letters) in held)
        {
            var cell = cells[index];
            cells[index] = new GridCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Box, [.. cell.Lines, .. Lines(letters, page, frame)]);
        }
        return grid with { Cells = cells };
    }
}
