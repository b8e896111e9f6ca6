using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;

namespace Extractor.Reconciliation.Charity;

/// <summary>The cells of the tables that a figure of the narrative might mean: the totals of every table and fund, and rows of the same name.</summary>
internal sealed class RelatedCells(PrintedAccounts accounts)
{
    private List<Cell>? _totals;
    private ILookup<string, (PrintedTable Table, TableRow Row)>? _byName;

    /// <summary>The figures of all total and carryover rows.</summary>
    public IEnumerable<Figure> Totals => TotalCells.Select(c => c.Figure);

    private List<Cell> TotalCells => _totals ??= [.. Rows.Where(r => IsTotal(r.Row)).SelectMany(CellsOf)];

    private ILookup<string, (PrintedTable Table, TableRow Row)> ByName => _byName ??= Rows.ToLookup(r => PrintedLabel.Name(r.Row.Label));

    /// <summary>A cell that prints what a statement states; null where none does.</summary>
    public Cell? Related(SpokenFigure stated) => TotalCells.Concat(SameName(stated)).FirstOrDefault(c => Same(c.Figure, stated.Figure));

    /// <summary>As <see cref="Related"/>, but not the cell that it was held to.</summary>
    public Cell? Elsewhere(SpokenFigure stated, Figure cell) =>
        TotalCells.Concat(SameName(stated)).FirstOrDefault(c => c.Figure.Place != cell.Place && Same(c.Figure, stated.Figure));

    private static bool Same(Figure cell, Figure stated) => cell.IsPrinted && cell.Measure == stated.Measure
        && (cell.Value == stated.Value || (cell.Decimals != stated.Decimals && cell.Interval.Meets(stated.Interval)));

    private IEnumerable<Cell> SameName(SpokenFigure stated)
    {
        var name = PrintedLabel.Name(stated.Statement.Subject.Split('/')[^1]);
        return name.Length < 2 ? [] : ByName[name].SelectMany(CellsOf);
    }

    private IEnumerable<(PrintedTable Table, TableRow Row)> Rows =>
        from table in accounts.Tables
        where TableKeys.IsOfAccounts(table.Key)
        from row in table.Table.Rows
        select (table, row);

    private static IEnumerable<Cell> CellsOf((PrintedTable Table, TableRow Row) of) =>
        of.Row.Cells.Select(cell => new Cell(of.Table.Figure(of.Row, cell), of.Table.CellName(of.Row, cell.Column)));

    private static bool IsTotal(TableRow row)
    {
        var label = PrintedLabel.Bare(row.Label);
        return string.IsNullOrEmpty(row.Code) && (label.Contains("合计", StringComparison.Ordinal) || label.Contains("总计", StringComparison.Ordinal)
            || label.Contains("结转", StringComparison.Ordinal) || label.Contains("财政拨款", StringComparison.Ordinal));
    }
}
