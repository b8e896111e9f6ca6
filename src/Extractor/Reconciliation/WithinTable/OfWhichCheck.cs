using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>115: a part “of which” (其中) is not above its whole.</summary>
internal sealed class OfWhichCheck : ICheck
{
    private static readonly ColumnKey[] Columns = [AccountColumns.Tuition, AccountColumns.CapitalConstruction];

    public RuleDescriptor Rule { get; } = new(
        "115",
        new("其中数不超过总数", "A part “of which” is not above its whole"),
        new("其中栏（教育收费、基本建设资金支出）与其上一栏；其中行与其上一行", "columns “of which” with the column that they are part of; rows “of which” with the row above"),
        new("算术：其中数为总数的一部分，且决算数不为负", "Arithmetic: it is a part of the figure above, and final figures are not negative"),
        new("项目支出 324.23，其中基本建设支出 342.23", "project expenditure of 324.23, of which 342.23 for construction"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        ClassifiedTables.Of(accounts).SelectMany(Columnwise).Concat(SidedTable.Of(accounts, OverallTables.Keys).SelectMany(Rowwise));

    private IEnumerable<Verdict> Columnwise(PrintedTable table) =>
        from column in Columns
        from row in table.Table.Rows
        let part = table.Figure(row, column)
        let whole = table.Figure(row, column.Whole!)
        where part is not null && whole is not null
        let verdict = Judge.AtMost(Rule, table.CellName(row, column), Combination.Of(part), whole, column.Whole!.Name)
        where verdict is not null
        select verdict;

    private IEnumerable<Verdict> Rowwise(SidedTable side)
    {
        TableRow? whole = null;
        foreach (var row in side.Table.Table.Rows.Where(r => r.Side == side.Side && r.Label.Length > 0))
        {
            if (!PrintedLabel.IsOfWhich(row.Label))
            {
                whole = row;
                continue;
            }

            foreach (var column in side.Columns)
            {
                if (side.Table.Figure(row, column) is { } part && side.Table.Figure(whole, column) is { } figure
                    && Judge.AtMost(Rule, side.Table.CellName(row, column), Combination.Of(part), figure, PrintedTable.RowName(whole!)) is { } verdict)
                    yield return verdict;
            }
        }
    }
}
