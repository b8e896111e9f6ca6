using Extractor.Domain;

namespace Extractor.Forms;

/// <summary>The cells of a table as they stand, rows counted on over its pages.</summary>
internal static class RawGrid
{
    public static IReadOnlyList<RawCell> Of(StitchedTable draft)
    {
        var cells = new List<RawCell>();
        var row = 0;
        foreach (var line in draft.Parts.SelectMany(p => p.Piece.Rows))
        {
            foreach (var cell in line.Own) cells.Add(new RawCell(row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Evidence));
            row++;
        }
        return cells;
    }
}
