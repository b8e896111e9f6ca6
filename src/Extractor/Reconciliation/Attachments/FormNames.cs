using Extractor.Domain;

namespace Extractor.Reconciliation.Attachments;

/// <summary>How messages call the columns of a form.</summary>
internal static class FormNames
{
    public static Phrase Column(string column) => column switch
    {
        FormColumns.InitialBudget => new("年初预算数", "initial budget"),
        FormColumns.FullYearBudget => new("全年预算数", "full-year budget"),
        FormColumns.Executed => new("全年执行数", "executed"),
        FormColumns.BudgetTotal => new("全年预算总额", "budget"),
        FormColumns.Budget + ".appropriation" => new("全年预算财政拨款", "budget of appropriation"),
        FormColumns.Budget + ".other" => new("全年预算其他资金", "budget of other funds"),
        FormColumns.ExecutedTotal => new("全年执行总额", "executed"),
        FormColumns.Executed + ".appropriation" => new("全年执行财政拨款", "executed of appropriation"),
        FormColumns.Executed + ".other" => new("全年执行其他资金", "executed of other funds"),
        FormColumns.ExecutionRate => new("执行率", "execution rate"),
        FormColumns.Weight => new("分值", "weight"),
        FormColumns.Score => new("得分", "score"),
        _ => new(column, column),
    };
}
