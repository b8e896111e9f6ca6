using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Reconciliation.Attachments;

/// <summary>How messages call the columns of a form.</summary>
internal static class SelfEvaluationColumnNames
{
    public static Phrase Column(string column) => column switch
    {
        SelfEvaluationColumns.InitialBudget => new("年初预算数", "initial budget"),
        SelfEvaluationColumns.FullYearBudget => new("全年预算数", "full-year budget"),
        SelfEvaluationColumns.Executed => new("全年执行数", "executed"),
        SelfEvaluationColumns.BudgetTotal => new("全年预算总额", "budget"),
        SelfEvaluationColumns.Budget + ".appropriation" => new("全年预算财政拨款", "budget of appropriation"),
        SelfEvaluationColumns.Budget + ".other" => new("全年预算其他资金", "budget of other funds"),
        SelfEvaluationColumns.ExecutedTotal => new("全年执行总额", "executed"),
        SelfEvaluationColumns.Executed + ".appropriation" => new("全年执行财政拨款", "executed of appropriation"),
        SelfEvaluationColumns.Executed + ".other" => new("全年执行其他资金", "executed of other funds"),
        SelfEvaluationColumns.ExecutionRate => new("执行率", "execution rate"),
        SelfEvaluationColumns.Weight => new("分值", "weight"),
        SelfEvaluationColumns.Score => new("得分", "score"),
        _ => new(column, column),
    };
}
