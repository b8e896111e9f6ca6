using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>610: no cost indicator of a form is above the project's budget.</summary>
internal sealed class CostAboveBudgetCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "610",
        new("成本指标不超过项目预算", "No cost indicator is above the project's budget"),
        new("成本指标以万元（元）为单位的实际完成值与全年预算数、年初预算数中较大者", "what a cost indicator in money reached with the larger of the full-year and the initial budget"),
        new("算术：一个项目的成本是其预算的一部分", "Arithmetic: a project's cost is within its budget"),
        new("成本指标完成值 120 万元，全年预算 100 万元", "a cost of 120 within a budget of 100"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from form in PrintedSelfEvaluation.Of(accounts)
        let budgets = new[] { SelfEvaluationColumns.FullYearBudget, SelfEvaluationColumns.InitialBudget, SelfEvaluationColumns.Executed }
            .Select(c => form.Figure(form.AllFunds, c))
            .OfType<Figure>().Where(f => f.IsPrinted).ToList()
        where budgets.Count > 0
        let budget = budgets.MaxBy(b => b.Value)!
        from row in form.Form.Indicators
        where row.Parents.Append(row.Label).Any(l => l.Contains("成本", StringComparison.Ordinal))
        let reached = form.Figure(row, SelfEvaluationColumns.Actual)
        where reached is { IsPrinted: true, Measure: FigureMeasure.Money }
        let verdict = Judge.AtMost(Rule, form.Name + (Phrase)$"·{row.Label}", Combination.Of(reached), budget, new("项目预算", "the budget"))
        where verdict is not null
        select verdict;
}
