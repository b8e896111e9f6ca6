using Extractor.Layout;

namespace Extractor.Forms.Captions;

/// <summary>A note below a table that the borders of its last row take in: 合计 over 注：本表反映….</summary>
internal static class NoteInCell
{
    /// <summary>The grid without such notes; itself where it holds none.</summary>
    public static Grid Cut(Grid grid, out IReadOnlyList<TextLine> notes)
    {
        var cut = new List<TextLine>();
        var cells = grid.Cells.Select(c => c.Row + c.RowSpan == grid.RowCount ? Cut(c, cut) : c).ToArray();
        notes = cut;
        return cut.Count == 0 ? grid : grid with { Cells = cells };
    }

    private static GridCell Cut(GridCell cell, List<TextLine> notes)
    {
        var first = 1;
        while (first < cell.Lines.Count && !NoteWords.IsMarked(cell.Lines[first].Text)) first++;
        if (first >= cell.Lines.Count) return cell;
        notes.AddRange(cell.Lines.Skip(first));
        return new GridCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Box, [.. cell.Lines.Take(first)]);
    }
}
