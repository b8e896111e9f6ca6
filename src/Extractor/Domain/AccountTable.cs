namespace Extractor.Domain;

/// <summary>One table of a disclosure, put together from all the pages that it runs over.</summary>
public sealed record AccountTable
{
    /// <summary>One of <see cref="TableKeys"/>, or a further key of the same style.</summary>
    public required string Key { get; init; }

    /// <summary>The form label as printed (公开01表), if any.</summary>
    public Evidence? Label { get; init; }

    /// <summary>The title as printed; null where none is.</summary>
    public Evidence? Title { get; init; }

    /// <summary>The body that the table names (单位名称：…, 部门：…), the name alone; null where none is printed.</summary>
    public Evidence? Body { get; init; }

    /// <summary>The unit line as printed (单位：万元).</summary>
    public Evidence? UnitText { get; init; }

    /// <summary>Null where neither the table nor its document tells.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The pages it stands on, ascending.</summary>
    public required IReadOnlyList<int> Pages { get; init; }

    /// <summary>The figure columns, from left to right; empty where the rows were not read.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>The rows from top to bottom; of a table of two halves, first the revenue side of a line.</summary>
    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    /// <summary>The printed 行次, column by column from top to bottom; empty where the table counts no rows.</summary>
    public IReadOnlyList<Evidence> LineNumbers { get; init; } = [];

    /// <summary>注：… lines below the table.</summary>
    public IReadOnlyList<Evidence> Notes { get; init; } = [];

    /// <summary>The 说明 line or sentence that says why the table is empty; null where none is printed.</summary>
    public Evidence? EmptyStatement { get; init; }

    /// <summary>The cells as they stand; filled for <see cref="TableKeys.Other"/>, empty where the rows hold everything.</summary>
    public IReadOnlyList<RawCell> Grid { get; init; } = [];

    /// <summary>The row of 合计 or 总计 over the whole table, where one is printed; null else.</summary>
    public TableRow? Total => Rows.FirstOrDefault(r => r.Code is null && r.Label is "合计" or "总计");

    /// <summary>The first row of a classification code, or, where no row has it, of a printed label; null where there is none.</summary>
    /// <param name="codeOrLabel">A code (2010601, 30101) or a label without spaces (本年收入合计).</param>
    /// <param name="side">The half of a table of two; <see cref="TableSide.None"/> for either.</param>
    public TableRow? Row(string codeOrLabel, TableSide side = TableSide.None)
    {
        var rows = side == TableSide.None ? Rows : [.. Rows.Where(r => r.Side == side)];
        return rows.FirstOrDefault(r => r.Code == codeOrLabel) ?? rows.FirstOrDefault(r => r.Label == codeOrLabel);
    }

    /// <summary>Printed, recognised as one of ours, but without a figure.</summary>
    public bool IsEmpty => Rows.All(r => r.Cells.All(c => c.Amount.State == CellState.Blank));
}
