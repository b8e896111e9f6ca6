namespace Extractor.Domain;

/// <summary>One table of a disclosure, put together from all the pages that it runs over.</summary>
public sealed record AccountTable
{
    /// <summary>One of <see cref="TableKeys"/>, or a further key of the same style.</summary>
    public required string Key { get; init; }

    /// <summary>The form label as printed (公开01表), if any.</summary>
    public Evidence? Label { get; init; }

    public Evidence? Title { get; init; }

    /// <summary>The body that the table names (单位名称：…, 部门：…), the name alone; null where none is printed.</summary>
    public Evidence? Body { get; init; }

    /// <summary>The unit line as printed (单位：万元).</summary>
    public Evidence? UnitText { get; init; }

    /// <summary>Null where neither the table nor its document tells.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The pages it stands on, ascending.</summary>
    public required IReadOnlyList<int> Pages { get; init; }

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    /// <summary>注：… lines below the table.</summary>
    public IReadOnlyList<Evidence> Notes { get; init; } = [];

    /// <summary>The 说明 line or sentence that says why the table is empty; null where none is printed.</summary>
    public Evidence? EmptyStatement { get; init; }

    /// <summary>The cells as they stand; filled for <see cref="TableKeys.Other"/>, empty where the rows hold everything.</summary>
    public IReadOnlyList<RawCell> Grid { get; init; } = [];

    /// <summary>Printed, recognised as one of ours, but without a figure.</summary>
    public bool IsEmpty => Rows.All(r => r.Cells.All(c => c.Amount.State == CellState.Blank));
}
