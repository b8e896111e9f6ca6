namespace Extractor.Forms.Sheets;

/// <summary>A row of a table: the cell that covers each of its columns.</summary>
internal sealed class SheetRow(int page, IReadOnlyList<SheetCell> cells)
{
    private SheetCell[]? _printed;

    public int Page => page;

    public IReadOnlyList<SheetCell> Cells => cells;

    public int ColumnCount => cells.Count;

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

    /// <summary>The printed ones of them; heads and roles ask again and again.</summary>
    public IReadOnlyList<SheetCell> Printed => _printed ??= [.. Own.Where(static c => !c.IsBlank)];

    /// <summary>Its single printed cell; null where there are none or several.</summary>
    public SheetCell? Only => Printed is [var only] ? only : null;

    /// <summary>What the reader of heads told of the row; null while it was not asked.</summary>
    public bool? IsHead { get; set; }

    /// <inheritdoc cref="IsHead"/>
    public bool? IsOrdinal { get; set; }

    public bool IsBlank => Printed.Count == 0;

    /// <summary>The same row with other cells.</summary>
    public SheetRow With(IReadOnlyList<SheetCell> others) => new(page, others);
}
