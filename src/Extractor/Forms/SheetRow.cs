namespace Extractor.Forms;

/// <summary>A row of a table: the cell that covers each of its columns.</summary>
internal sealed record SheetRow(int Page, IReadOnlyList<SheetCell> Cells)
{
    public int ColumnCount => Cells.Count;

    public SheetCell this[int column] => Cells[column];

    /// <summary>The cells that begin in this row, from left to right.</summary>
    public IEnumerable<SheetCell> Own
    {
        get
        {
            for (var i = 0; i < Cells.Count; i++)
                if (Cells[i] is { StartsHere: true } cell && cell.Column == i) yield return cell;
        }
    }

    public IEnumerable<SheetCell> Printed
    {
        get
        {
            for (var i = 0; i < Cells.Count; i++)
                if (Cells[i] is { StartsHere: true, IsBlank: false } cell && cell.Column == i) yield return cell;
        }
    }

    /// <summary>Its single printed cell; null where there are none or several.</summary>
    public SheetCell? Only
    {
        get
        {
            SheetCell? only = null;
            foreach (var cell in Printed)
            {
                if (only is not null) return null;
                only = cell;
            }
            return only;
        }
    }

    public bool IsBlank => !Printed.Any();
}
