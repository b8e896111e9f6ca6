namespace Extractor.Domain;

/// <summary>A row of a table, or of one half or one column group of it.</summary>
public sealed record TableRow
{
    /// <summary>The half of the table that it stands in.</summary>
    public TableSide Side { get; init; }

    /// <summary>The printed classification code, joined where printed over several columns; null where none is printed.</summary>
    public string? Code { get; init; }

    /// <summary>How the code was read where it stands in a picture; null where the file itself holds it, or none is printed.</summary>
    public Recognition? CodeRecognition { get; init; }

    /// <summary>The printed label, line breaks and spaces removed.</summary>
    public required string Label { get; init; }

    /// <summary>The label of the heading row above, where this row's label repeats in the table.</summary>
    public string? Parent { get; init; }

    /// <summary>The label where it stands; its code's box where the row has no label.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The figure cells, blanks included, in the order of the columns.</summary>
    public required IReadOnlyList<TableCell> Cells { get; init; }

    /// <summary>The cell in a column; null where the row has none there.</summary>
    public TableCell? this[ColumnKey column] => Cells.FirstOrDefault(c => c.Column == column);

    /// <summary>The cell in a column; null where the row has none there.</summary>
    /// <param name="column">The column as the data writes it: <c>total</c>, <c>basic</c>, <c>final.reception</c> …</param>
    public TableCell? this[string column] => Cells.FirstOrDefault(c => c.Column.Text == column);
}
