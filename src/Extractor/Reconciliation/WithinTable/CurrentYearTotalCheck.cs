using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>101: 本年收入合计 and 本年支出合计 are the sums of their sources and classes.</summary>
internal sealed class CurrentYearTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "101",
        new("本年收入（支出）合计等于各项来源（各类支出）之和", "The current-year total is the sum of its sources or classes"),
        new("收支总表、财政拨款收支总表每侧每栏的本年合计与其上各行之和", "the current-year total of each side and column of the two overall tables, with the rows above it"),
        new("算术（表内勾稽关系）：本年收入合计、本年支出合计为各行合计数", "Arithmetic: the total row adds up the rows above it"),
        new("各类支出之和为 300.00，本年支出合计却印为 310.00", "the classes add up to 300.00, the total prints 310.00"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from side in SidedTable.Of(accounts, OverallTables.Keys)
        where side.Parts.Count > 0
        from column in side.Columns
        let total = side.Table.Figure(side.Current, column)
        where total is not null
        let verdict = Judge.Equal(Rule, side.Table.CellName(side.Current!, column), total, Combination.Sum(side.Figures(side.Parts, column)))
        where verdict is not null
        select verdict;
}
