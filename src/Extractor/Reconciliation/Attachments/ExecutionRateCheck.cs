using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>603: the execution rate of each row of funds follows from its amounts.</summary>
internal sealed class ExecutionRateCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "603",
        new("自评表各行执行率与金额相符", "The execution rate of each row of funds follows from its amounts"),
        new("自评表每行资金、每项任务的全年执行数除以全年预算数与所印执行率；零比零不论",
            "executed divided by full-year budget with the printed rate, for each row of funds and each task; nought of nought is left alone"),
        new("算术：执行率 = 全年执行数 ÷ 全年预算数", "Arithmetic: the execution rate is executed ÷ full-year budget"),
        new("140.61 ÷ 140.61 印为 0.0%", "140.61 of 140.61, printed as 0.0%"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from form in PrintedSelfEvaluation.Of(accounts)
        from row in form.Form.Tasks.Concat(form.Form.Funds)
        let rate = form.Figure(row, SelfEvaluationColumns.ExecutionRate)
        let budget = form.Figure(row, SelfEvaluationColumns.FullYearBudget) ?? form.Figure(row, SelfEvaluationColumns.BudgetTotal)
        let executed = form.Figure(row, SelfEvaluationColumns.Executed) ?? form.Figure(row, SelfEvaluationColumns.ExecutedTotal)
        where rate is not null && budget is not null && executed is not null
        select Rate(form, row, rate, budget, executed);

    private Verdict Rate(PrintedSelfEvaluation form, SelfEvaluationRow row, Figure rate, Figure budget, Figure executed)
    {
        var what = form.Name + new Phrase($"·{row.Label} 执行率", $", {row.Label}, execution rate");
        return budget.IsZero
            ? Judge.NotComparable(Rule, what, new("预算为零", "the budget is zero"), rate, budget, executed)
            : Judge.Quotient(Rule, what, rate, Formula.Execution, executed, budget);
    }
}
