using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>The figures of a document that are part of its department's, or that its units' are parts of: by table, row and column.</summary>
internal static class PartFigures
{
    public static Dictionary<string, Cell> Of(PrintedAccounts accounts, Losses losses)
    {
        var figures = new Dictionary<string, Cell>();
        if (!losses.Hold(TableKeys.Overall) && Cells.Grand(accounts, TableKeys.Overall, TableSide.Expenditure) is { } grand)
            figures[DocumentFigures.GrandTotal] = grand;
        if (!losses.Hold(TableKeys.GeneralBudget)) General(accounts.Filled(TableKeys.GeneralBudget), figures);
        if (!losses.Hold(TableKeys.ThreePublic)) ThreePublic(accounts.Filled(TableKeys.ThreePublic), figures);
        return figures;
    }

    private static void General(PrintedTable? table, Dictionary<string, Cell> figures)
    {
        if (table is null || table.Tree.RepeatedCode is not null) return;
        foreach (var column in (ColumnKey[])[AccountColumns.Total, AccountColumns.Basic, AccountColumns.Project])
            if (Cells.At(table, table.TotalRow, column) is { } cell) figures[$"{table.Key}//{column}"] = cell;
        foreach (var row in table.Tree.Rows)
            if (Cells.At(table, row.Row, AccountColumns.Total) is { } cell) figures[$"{table.Key}/{row.Code}/total"] = cell;
    }

    private static void ThreePublic(PrintedTable? table, Dictionary<string, Cell> figures)
    {
        if (table?.Table.Rows is not [var row]) return;
        foreach (var cell in row.Cells.Where(c => c.Column.Whole == AccountColumns.Final))
            if (Cells.At(table, row, cell.Column) is { } found) figures.TryAdd($"{table.Key}//{cell.Column}", found);
    }
}
