using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>602: budget, executed amount and rate of a project in words are those of its form.</summary>
internal sealed class SelfEvaluationFundsCheck : ICheck
{
    private static readonly (OperandKey Operand, ColumnKey Column)[] Pairs =
    [
        (OperandKey.FullYearBudget, SelfEvaluationColumns.FullYearBudget), (OperandKey.Executed, SelfEvaluationColumns.Executed),
            (OperandKey.Completion, SelfEvaluationColumns.ExecutionRate),
    ];

    public RuleDescriptor Rule { get; } = new(
        "602",
        new("正文项目预算、执行数、执行率与自评表一致", "Budget, execution and rate of the narrative are those of the form"),
        new("正文各项目的全年预算数、执行数、完成率与同名自评表资金总额行", "each project's budget, executed amount and rate in the narrative with the row of all funds of its form"),
        new("正文数字取自自评表，照抄应完全相同（小数位不同时按舍入比较）", "The narrative copies the form; with other decimals, rounding is allowed for"),
        new("正文执行数 170.35，表中 170.34", "170.35 in the narrative, 170.34 in the form"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var form in PrintedSelfEvaluation.Of(accounts))
        {
            if (form.Statements.Count == 0 || form.AllFunds is not { } funds)
            {
                yield return Judge.NotComparable(Rule, form.Name, new("正文没有同名项目，或表中没有资金总额", "the narrative has no project of this name, or the form no funds"));
                continue;
            }

            foreach (var statement in form.Statements)
            {
                foreach (var (operand, column) in Pairs)
                {
                    if (statement[operand] is { } stated && form.Figure(funds, column) is { } figure)
                        yield return Judge.Copied(Rule, form.Name + new Phrase("：正文与表中", ", narrative and form, ") + SelfEvaluationColumnNames.Column(column),
                            stated, figure);
                }
            }
        }
    }
}
