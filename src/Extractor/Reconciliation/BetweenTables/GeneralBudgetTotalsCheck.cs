using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>204: the overall appropriation table and the general budget table print the same expenditure.</summary>
internal sealed class GeneralBudgetTotalsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "204",
        new("财政拨款收支总表与一般公共预算表一致", "The overall appropriation table and the general budget table print the same expenditure"),
        new("财政拨款收支总表一般公共预算栏的本年支出合计、各类与一般公共预算表合计、各类",
            "the general budget column of the overall appropriation table with total and classes of the general budget table"),
        new("算术（表间勾稽关系）：04 表一般公共预算栏等于 05 表", "Arithmetic between the forms: the general budget column of form 04 equals form 05"),
        new("卫生健康支出 04 表 108.67，05 表 106.87", "health at 108.67 in form 04 and 106.87 in form 05"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Filled(TableKeys.AppropriationOverall) is { } overall && accounts.Filled(TableKeys.GeneralBudget) is { } budget
            ? ClassRows.Compare(Rule, overall, AccountColumns.GeneralBudget, budget)
            : [];
}
