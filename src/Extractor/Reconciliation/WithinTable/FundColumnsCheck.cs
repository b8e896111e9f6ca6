using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>105: every row's 合计 of the overall appropriation table is the sum of its fund columns.</summary>
internal sealed class FundColumnsCheck : ICheck
{
    private static readonly ColumnKey[] Funds = [AccountColumns.GeneralBudget, AccountColumns.GovernmentFund, AccountColumns.StateCapital];

    public RuleDescriptor Rule { get; } = new(
        "105",
        new("财政拨款收支总表每行合计等于三本预算之和", "Each row of the overall appropriation table adds up over its funds"),
        new("支出侧每行的合计与一般公共预算、政府性基金、国有资本经营三栏", "the total of each row of the expenditure side, with its three fund columns"),
        new("算术（表内勾稽关系）：合计栏为以后各栏之和", "Arithmetic: the total column adds up the columns after it"),
        new("合计 59.20，一般公共预算 59.00，其余为空", "a total of 59.20 beside 59.00 from the general budget alone"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.AppropriationOverall) is not { } table)
            yield break;
        foreach (var row in table.Table.Rows.Where(r => r.Side == TableSide.Expenditure))
        {
            var parts = Funds.Select(f => table.Figure(row, f)).OfType<Figure>().ToList();
            if (parts.Count == 0 || table.Figure(row, AccountColumns.Total) is not { } total)
                continue;
            if (Judge.Equal(Rule, table.CellName(row, AccountColumns.Total), total, Combination.Sum(parts)) is { } verdict)
                yield return verdict;
        }
    }
}
