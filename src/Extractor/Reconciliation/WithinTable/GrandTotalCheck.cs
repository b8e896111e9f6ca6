using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>102: 总计 is the current-year total and what is carried over, used or distributed.</summary>
internal sealed class GrandTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "102",
        new("总计等于本年合计加结转结余等各行", "The grand total is the current-year total and the carryovers"),
        new("收支总表、财政拨款收支总表每侧每栏的总计与本年合计、使用非财政拨款结余、年初（年末）结转和结余、结余分配",
            "the grand total of each side and column of the two overall tables, with the rows between it and the current-year total"),
        new("算术（收支平衡）：本年收入 + 使用结余 + 年初结转结余 = 总计 = 本年支出 + 结余分配 + 年末结转结余",
            "Arithmetic, the balance of the form: revenue + surplus used + opening = grand total = expenditure + distribution + closing"),
        new("本年支出 200.00、年末结转 30.00，总计印为 250.00", "expenditure 200.00 and closing 30.00 under a grand total of 250.00"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from side in SidedTable.Of(accounts, OverallTables.Keys)
        where side.Current is not null
        from column in side.Columns
        let total = side.Table.Figure(side.Grand, column)
        where total is not null
        let parts = side.Figures([side.Current!, .. side.Carried], column)
        let verdict = Judge.Equal(Rule, side.Table.CellName(side.Grand!, column), total, Combination.Sum(parts))
        where verdict is not null
        select verdict;
}
