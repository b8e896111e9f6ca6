using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>103: the grand totals of revenue and expenditure are one figure.</summary>
internal sealed class SidesBalanceCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "103",
        new("收入总计等于支出总计", "Both sides have the same grand total"),
        new("收支总表、财政拨款收支总表两侧的总计", "the grand totals of both sides of the two overall tables"),
        new("算术（收支平衡）：收、支总计相等", "Arithmetic, the balance of the form: both grand totals are equal"),
        new("收入总计 230.00，支出总计 235.00", "revenue 230.00 against expenditure 235.00"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var sides = SidedTable.Of(accounts, OverallTables.Keys).ToList();
        foreach (var revenue in sides.Where(s => s is { Side: TableSide.Revenue, Grand: not null }))
        {
            var expenditure = sides.Single(s => s.Table == revenue.Table && s.Side == TableSide.Expenditure);
            if (expenditure.Grand is null)
                continue;
            var stated = revenue.Table.Figure(revenue.Grand, AccountColumns.Final) ?? revenue.Table.Figure(revenue.Grand, AccountColumns.Total);
            var other = expenditure.Table.Figure(expenditure.Grand, AccountColumns.Final) ?? expenditure.Table.Figure(expenditure.Grand, AccountColumns.Total);
            if (stated is null || other is null)
                continue;
            if (Judge.Equal(Rule, revenue.Table.Name + new Phrase("·收入总计", ", revenue grand total"), stated, other) is { } verdict)
                yield return verdict;
        }
    }
}
