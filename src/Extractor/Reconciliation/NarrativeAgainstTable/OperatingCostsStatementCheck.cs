using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>317: operating costs are not above the running expenses of basic expenditure.</summary>
internal sealed class OperatingCostsStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "317",
        new("机关运行经费不超过公用经费", "Operating costs are not above running expenses"),
        new("机关运行经费与基本支出表公用经费合计", "operating costs with the running total of the basic expenditure table"),
        new("机关运行经费指行政单位和参公事业单位一般公共预算基本支出中的公用经费；各地口径略有不同，故为提醒",
            "They are the running expenses of administrative and equivalent units within basic expenditure; places differ in detail, so it is a warning"),
        new("机关运行经费 156.32，公用经费 142.80", "operating costs of 156.32 above running expenses of 142.80"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var cell = BasicExpenditureStatementCheck.Half(accounts.Filled(TableKeys.GeneralBudgetBasic), "公用经费");
        foreach (var statement in accounts.Of(StatementKinds.OperatingCosts))
        {
            if (statement[OperandKey.Amount] is not { } amount)
                continue;
            var verdict = cell is null
                ? Judge.NotComparable(Rule, statement.Name, new("没有公用经费合计", "no running total is printed"), amount)
                : Judge.AtMost(Rule, statement.Name, Combination.Of(amount), cell.Figure, cell.Name);
            if (verdict is not null)
                yield return verdict;
        }
    }
}
