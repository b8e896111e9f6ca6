using Extractor.Layout.Letters;
using Extractor.Layout.Ruled;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Letters that run another way than the page's text: labels set upright in a cell, page numbers of a turned page.</summary>
internal static class SidewaysText
{
    /// <summary>Puts letters that stand in a cell into it, each cell's read in their own direction, and returns the lines of the others.</summary>
    public static List<TextLine> Place(LetterSelection letters, PdfPage page, TextDirection reading, List<Grid> grids)
    {
        var outside = new List<TextLine>();
        if (letters.ByDirection.All(l => l.Direction == reading)) return outside;
        var most = new ReadingFrame(reading, page.Width, page.Height);
        foreach (var (direction, list) in letters.ByDirection)
        {
            if (direction == reading) continue;
            var frame = new ReadingFrame(direction, page.Width, page.Height);
            var free = Take(list, grids, page.Number, frame);
            outside.AddRange(Lines(free.ConvertAll(frame.FromPage), page.Number, frame).ConvertAll(Upright));
        }
        return outside;

        TextLine Upright(TextLine line) => line with { Upright = most.FromPage(line.Box) };
    }

    /// <summary>Puts letters into the cells of the grids, and returns those that stand in none.</summary>
    private static List<Letter> Take(List<Letter> letters, List<Grid> grids, int page, ReadingFrame frame)
    {
        var near = new BoxIndex(grids.ConvertAll(static g => g.Box));
        var cells = new CellLookup?[grids.Count];
        var held = new Dictionary<(int Grid, int Cell), List<Letter>>();
        var free = new List<Letter>();
        foreach (var letter in letters)
        {
            if (Place(letter) is not { } place) free.Add(letter);
            else if (held.TryGetValue(place, out var inside)) inside.Add(frame.FromPage(letter));
            else held[place] = [frame.FromPage(letter)];
        }
        foreach (var inGrid in held.GroupBy(static h => h.Key.Grid)) grids[inGrid.Key] = With(grids[inGrid.Key], inGrid, page, frame);
        return free;

        (int Grid, int Cell)? Place(Letter letter)
        {
            var (x, y) = (letter.Box.CenterX, letter.Box.CenterY);
            foreach (var g in near.Near(x, y))
                if (grids[g].Box.Contains(x, y) && (cells[g] ??= new CellLookup(grids[g])).Find(x, y) is { } cell) return (g, cell);
            return null;
        }
    }

    private static List<TextLine> Lines(List<Letter> letters, int page, ReadingFrame frame) =>
        LineBuilder.Build(WordBuilder.Build(letters), page, frame);

    private static Grid With(Grid grid, IEnumerable<KeyValuePair<(int Grid, int Cell), List<Letter>>> held, int page, ReadingFrame frame)
    {
        var cells = grid.Cells.ToArray();
        foreach (var (place, letters) in held)
        {
            var cell = cells[place.Cell];
            cells[place.Cell] = new GridCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Box, [.. cell.Lines, .. Lines(letters, page, frame)]);
        }
        return grid with { Cells = cells };
    }
}
