using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>207: the basic expenditure of the general budget is personnel and running expenses.</summary>
internal sealed class BasicExpenditureTotalsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "207",
        new("一般公共预算基本支出等于人员经费与公用经费之和", "Basic expenditure of the general budget is personnel and running expenses"),
        new("一般公共预算表合计行基本支出与基本支出表人员经费合计、公用经费合计", "basic expenditure of the general budget table with the two totals of the basic expenditure table"),
        new("算术（表间勾稽关系）：05 表基本支出等于 06 表合计", "Arithmetic between the forms: basic expenditure of form 05 equals form 06"),
        new("05 表 105.58，06 表 95.36 + 12.23", "105.58 in form 05, 95.36 + 12.23 in form 06"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.GeneralBudget) is not { TotalRow: { } total } budget
            || accounts.Filled(TableKeys.GeneralBudgetBasic) is not { } basic || budget.Figure(total, AccountColumns.Basic) is not { } stated)
            yield break;
        var parts = new[] { "人员经费", "公用经费" }
            .Select(name => basic.Figure(basic.Row(TableSide.None, l => l == name || l == name + "合计"), AccountColumns.Final)).OfType<Figure>().ToList();
        if (parts.Count < 2)
        {
            yield return Judge.NotComparable(Rule, budget.CellName(total, AccountColumns.Basic),
                new("基本支出表没有人员经费、公用经费合计", "the basic expenditure table has no such totals"),
                stated);
            yield break;
        }

        if (Judge.Equal(Rule, budget.CellName(total, AccountColumns.Basic), stated, Combination.Sum(parts)) is { } verdict)
            yield return verdict;
    }
}
