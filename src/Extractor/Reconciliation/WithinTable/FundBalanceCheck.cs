using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>110: opening and revenue of a fund are its expenditure and closing.</summary>
internal sealed class FundBalanceCheck : ICheck
{
    private static readonly ColumnKey[] Needed = [AccountColumns.Opening, AccountColumns.Revenue, AccountColumns.Total, AccountColumns.Closing];

    public RuleDescriptor Rule { get; } = new(
        "110",
        new("年初结转结余加本年收入等于本年支出加年末结转结余", "Opening and revenue of a fund are its expenditure and closing"),
        new("政府性基金、国有资本经营表每行的年初结转和结余、本年收入、本年支出、年末结转和结余",
            "opening, revenue, expenditure and closing of each row of the government fund and state capital tables"),
        new("算术（收支平衡）", "Arithmetic, the balance of the form"),
        new("年初 10.00、收入 90.00，支出 80.00、年末 10.00", "10.00 and 90.00 against 80.00 and 10.00"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var table in new[] { TableKeys.GovernmentFund, TableKeys.StateCapital }.Select(accounts.Filled).OfType<PrintedTable>())
        {
            if (Needed.Except(table.Columns).Any())
            {
                yield return Judge.NotComparable(Rule, table.Name, new("表中没有年初、收入或年末各栏", "it prints no opening, revenue or closing"));
                continue;
            }

            foreach (var verdict in table.Table.Rows.Select(r => Row(table, r)).OfType<Verdict>())
                yield return verdict;
        }
    }

    private Verdict? Row(PrintedTable table, TableRow row)
    {
        var figures = Needed.Select(c => table.Figure(row, c)).OfType<Figure>().ToList();
        return figures.Count < Needed.Length ? null
            : Judge.Equal(Rule, table.CellName(row, AccountColumns.Closing), figures[3], Combination.Sum(figures[..2]).Minus(Combination.Of(figures[2])));
    }
}
