using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>532: what is called the expenditure evaluated is expenditure.</summary>
internal sealed class EvaluatedSpendingCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "532",
        new("评价“涉及支出”是执行数", "What is called the expenditure evaluated is expenditure"),
        new("评价涉及的一般公共预算支出与各项目的全年预算数、执行数；“预算按进度执行”与执行率",
            "expenditure said to be evaluated with budgets and executed amounts of the projects; “executed on schedule” with their rates"),
        new("支出是执行数，不是预算数；执行率不足八成不是按进度执行", "Expenditure is what was executed, not the budget; below four fifths is not on schedule"),
        new("涉及支出 1639.34，为预算数，执行数 1032.99", "expenditure of 1639.34, which is the budget, while 1032.99 was executed"),
        Severity.Warning);

    private const decimal OnSchedule = 80m;

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var projects = accounts.Of(StatementKinds.PerformanceProject).Where(p => p.Has(OperandKey.FullYearBudget) && p.Has(OperandKey.Executed)).ToList();
        if (projects.Count == 0)
            yield break;
        var (budgets, executed) = (projects.ToLookup(p => p[OperandKey.FullYearBudget]!.Value),
            projects.Select(p => p[OperandKey.Executed]!.Value).ToHashSet());
        foreach (var statement in accounts.Of(StatementKinds.Performance).Where(s => s.Has(OperandKey.GeneralBudgetFunds)))
        {
            var funds = statement[OperandKey.GeneralBudgetFunds]!;
            var budget = budgets[funds.Value].FirstOrDefault();
            yield return budget is null || executed.Contains(funds.Value)
                ? Judge.Says(Rule, Outcome.Agrees, statement.Name + new Phrase(" 不是预算数", ": no budget"), funds.Cited)
                : Judge.Says(Rule, Outcome.Disagrees, new($"涉及支出 {funds.Quoted} 是 {budget.Subject} 的全年预算数，执行数为 {budget[OperandKey.Executed]!.Quoted}",
                    $"expenditure of {funds.Quoted} is the budget of {budget.Subject}, of which {budget[OperandKey.Executed]!.Quoted} was executed"),
                    funds.Cited,
                    budget[OperandKey.FullYearBudget]!.Cited, budget[OperandKey.Executed]!.Cited);
        }

        var slow = projects.Find(p => p[OperandKey.Completion] is { IsPrinted: true } rate && rate.Value < OnSchedule && rate.Value > 0);
        foreach (var sentence in Sentence.Of(accounts).Where(s => slow is not null && s.Has("预算按进度执行")))
            yield return Judge.Says(Rule, Outcome.Disagrees,
                new($"“预算按进度执行”，而 {slow!.Subject} 完成 {slow[OperandKey.Completion]!.Quoted}",
                $"“executed on schedule”, while {slow.Subject} is at {slow[OperandKey.Completion]!.Quoted}"), new CitedFigure("sentence", sentence.Place),
                slow[OperandKey.Completion]!.Cited);
    }
}
