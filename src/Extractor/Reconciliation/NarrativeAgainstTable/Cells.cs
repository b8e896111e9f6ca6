using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>The cell of the tables that a statement speaks of; null where none is printed.</summary>
internal static class Cells
{
    private static readonly Dictionary<ColumnKey, string> RevenueRows = new()
    {
        [AccountColumns.SuperiorSubsidy] = "上级补助收入",
        [AccountColumns.PublicService] = "事业收入",
        [AccountColumns.Commercial] = "经营收入",
        [AccountColumns.AffiliateRemittance] = "附属单位上缴收入",
        [AccountColumns.Other] = "其他收入",
        [AccountColumns.Appropriation] = "财政拨款收入",
        [AccountColumns.AppropriationOfGeneralBudget] = "一般公共预算财政拨款收入",
        [AccountColumns.AppropriationOfGovernmentFund] = "政府性基金预算财政拨款收入",
        [AccountColumns.AppropriationOfStateCapital] = "国有资本经营预算财政拨款收入",
    };

    public static Cell? Grand(PrintedAccounts accounts, string key, TableSide side) =>
        SidedTable.Of(accounts, key).FirstOrDefault(s => s.Side == side) is { Grand: { } row } sided
            ? At(sided.Table, row, AccountColumns.Final) ?? At(sided.Table, row, AccountColumns.Total)
            : null;

    /// <summary>本年收入合计 or 本年支出合计, from the overall table, else from the table of that side.</summary>
    public static Cell? CurrentYear(PrintedAccounts accounts, TableSide side) =>
        CurrentYear(accounts, TableKeys.Overall, side, AccountColumns.Final)
            ?? Total(accounts, side == TableSide.Revenue ? TableKeys.Revenue : TableKeys.Expenditure, AccountColumns.Total);

    /// <summary>本年收入合计 or 本年支出合计 of one of the overall tables.</summary>
    public static Cell? CurrentYear(PrintedAccounts accounts, string key, TableSide side, ColumnKey column)
    {
        var name = side == TableSide.Revenue ? "本年收入合计" : "本年支出合计";
        return OfRow(accounts, key, side, l => l.StartsWith(name, StringComparison.Ordinal), column);
    }

    public static Cell? Total(PrintedAccounts accounts, string key, ColumnKey column) =>
        accounts.Filled(key) is { } table ? At(table, table.TotalRow, column) : null;

    /// <summary>A source of revenue by its column's key: from the revenue table's total row, else from the overall table.</summary>
    public static Cell? Revenue(PrintedAccounts accounts, ColumnKey source)
    {
        if (Total(accounts, TableKeys.Revenue, source) is { } cell)
            return cell;
        return RevenueRows.TryGetValue(source, out var label) ? OverallRow(accounts, TableSide.Revenue, l => l == label) : null;
    }

    /// <summary>A column of the expenditure table (basic, project …), or a class of it by code or name.</summary>
    public static Cell? Expenditure(PrintedAccounts accounts, PrintedStatement statement) =>
        Total(accounts, TableKeys.Expenditure, statement.Column)
        ?? Class(accounts.Filled(TableKeys.Expenditure), statement)
        ?? OverallRow(accounts, TableSide.Expenditure,
            l => !PrintedLabel.IsRest(statement.Subject) && PrintedLabel.Name(l) == PrintedLabel.Name(statement.Subject));

    /// <summary>A class of all appropriations, the funds' with the general budget's.</summary>
    public static Cell? AppropriatedClass(PrintedAccounts accounts, PrintedStatement statement) => OfRow(
        accounts, TableKeys.AppropriationOverall, TableSide.Expenditure, l => PrintedLabel.Name(l) == PrintedLabel.Name(statement.Subject),
        AccountColumns.Total);

    public static Cell? OverallRow(PrintedAccounts accounts, TableSide side, Func<string, bool> label) =>
        OfRow(accounts, TableKeys.Overall, side, label, AccountColumns.Final);

    private static Cell? OfRow(PrintedAccounts accounts, string key, TableSide side, Func<string, bool> label, ColumnKey column)
    {
        var table = accounts.Filled(key);
        return At(table, table?.Row(side, label), column);
    }

    /// <summary>The class of a table that a statement names, by its name, else by its code.</summary>
    public static Cell? Class(PrintedTable? table, PrintedStatement statement) => table is null ? null
        : At(table, ClassRow(table, statement)?.Row, AccountColumns.Total);

    public static ClassifiedRow? ClassRow(PrintedTable table, PrintedStatement statement)
    {
        var name = PrintedLabel.Name(statement.Subject);
        if (name.Length == 0 || PrintedLabel.IsRest(statement.Subject) || name.Contains('/', StringComparison.Ordinal)) return null;
        if (table.Tree.RepeatedCode is not null) return null;
        return table.Tree.Roots.FirstOrDefault(r => PrintedLabel.Name(r.Row.Label) == name)
            ?? (statement.Statement.Code is { Length: 3 } code ? table.Tree.Find(code) : null)
            ?? Variant(table, name);
    }

    public static Cell? At(PrintedTable? table, TableRow? row, ColumnKey column) =>
        table?.Figure(row, column) is { } figure ? new Cell(figure, table.CellName(row!, column)) : null;

    /// <summary>
    /// The one class whose name is the statement's shortened or lengthened (文化体育与传媒 for 文化旅游体育与传媒); a name that goes on
    /// where the class's ends (农林水支出水利防汛) is that of something inside it.
    /// </summary>
    private static ClassifiedRow? Variant(PrintedTable table, string name)
    {
        var near = table.Tree.Roots.Where(r => r.Code.Length == 3 && PrintedLabel.Name(r.Row.Label) is var own
            && PrintedLabel.IsVariant(own, name) && !name.StartsWith(own, StringComparison.Ordinal)).ToList();
        return near.Count == 1 && name.Length > 2 ? near[0] : null;
    }
}
