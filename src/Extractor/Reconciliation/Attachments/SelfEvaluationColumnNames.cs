using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Reconciliation.Attachments;

/// <summary>How messages call the columns of a form: those of a department's tasks by what the form calls them.</summary>
internal static class SelfEvaluationColumnNames
{
    private static readonly Dictionary<ColumnKey, Phrase> OfTasks = new()
    {
        [SelfEvaluationColumns.BudgetTotal] = new("全年预算总额", "budget"),
        [SelfEvaluationColumns.Budget.Of(AccountColumns.Appropriation)] = new("全年预算财政拨款", "budget of appropriation"),
        [SelfEvaluationColumns.Budget.Of(AccountColumns.Other)] = new("全年预算其他资金", "budget of other funds"),
        [SelfEvaluationColumns.ExecutedTotal] = new("全年执行总额", "executed"),
        [SelfEvaluationColumns.Executed.Of(AccountColumns.Appropriation)] = new("全年执行财政拨款", "executed of appropriation"),
        [SelfEvaluationColumns.Executed.Of(AccountColumns.Other)] = new("全年执行其他资金", "executed of other funds"),
    };

    public static Phrase Column(ColumnKey column) => OfTasks.GetValueOrDefault(column) ?? column.Name;
}
