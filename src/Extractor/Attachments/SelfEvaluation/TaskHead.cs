using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>
/// The head of a department's tasks: 任务名称 | 主要内容 | 完成情况 | 全年预算数 and 全年执行数, each over 总额 | 财政拨款 | 其他资金 | 分值 | 执行率 | 得分.
/// Each column is told by the words over it.
/// </summary>
/// <param name="Lower">The row of the heads below 全年预算数 and 全年执行数; null where the head has one row.</param>
internal sealed record TaskHead(IReadOnlyList<ColumnReach> Columns, SelfEvaluationLine? Lower)
{
    /// <summary>任务名称: what the rows are called.</summary>
    public static readonly ColumnKey Name = new("task", "任务名称", "task");

    /// <summary>Null where the row is no such head.</summary>
    public static TaskHead? Read(SelfEvaluationLine line, SelfEvaluationLine? next)
    {
        var upper = line.Printed.Where(i => !IsSide(i)).Select(i => new ColumnReach(KeyOf(i) ?? ColumnKey.Printed(i.Text), i.X0, i.X1)).ToList();
        if (!upper.Exists(c => c.Key == Name) || upper.Count(c => IsKnown(c.Key)) < 3) return null;
        var lower = next is not null && next.Printed.Count > 0 && next.Printed.All(i => FundOf(i) is not null) ? next : null;
        var columns = new List<ColumnReach>();
        foreach (var column in upper)
        {
            var below = IsMoney(column.Key) && lower is not null ? lower.Printed.Where(i => column.Share(i) > ColumnFit.Enough).ToArray() : [];
            columns.AddRange(below.Select(i => new ColumnReach(column.Key.Of(FundOf(i)!), i.X0, i.X1)));
            if (below.Length == 0) columns.Add(IsMoney(column.Key) ? column with { Key = column.Key.Of(AccountColumns.Total) } : column);
        }
        return new TaskHead([.. columns.DistinctBy(c => c.Key)], lower);
    }

    public static bool IsMoney(ColumnKey key) => key.IsOneOf(SelfEvaluationColumns.Budget, SelfEvaluationColumns.Executed, SelfEvaluationColumns.InitialBudget);

    /// <summary>年度主要任务, which stands beside all rows and heads none.</summary>
    private static bool IsSide(SelfEvaluationItem item) => item.Has("任务") && KeyOf(item) is null || SelfEvaluationWords.IsSection(item) && KeyOf(item) is null;

    private static bool IsKnown(ColumnKey key) =>
        key.IsOneOf(Name, SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score, SelfEvaluationColumns.ExecutionRate) || SelfEvaluationColumns.IsText(key)
        || IsMoney(key);

    private static ColumnKey? KeyOf(SelfEvaluationItem item) => SelfEvaluationWords.WithoutRemark(item.Word) switch
    {
        "任务名称" or "主要任务" or "主要任务名称" or "年度主要任务名称" or "工作任务" or "任务" or "重点任务" or "任务事项" => Name,
        "主要内容" or "任务内容" or "工作内容" or "主要工作内容" or "具体内容" => SelfEvaluationColumns.Content,
        "完成情况" or "任务完成情况" or "实际完成情况" or "完成情况说明" => SelfEvaluationColumns.Outcome,
        _ => FundHead.KeyOf(item) == SelfEvaluationColumns.FullYearBudget ? SelfEvaluationColumns.Budget : FundHead.KeyOf(item),
    };

    /// <summary>Which funds a lower head names; null for any other text.</summary>
    private static ColumnKey? FundOf(SelfEvaluationItem item) =>
        item.IsFigure || item.Word.Length > 12 ? null
        : item.Has("其他", "其它", "非财政", "自有") ? AccountColumns.Other
        : item.Has("财政") ? AccountColumns.Appropriation
        : SelfEvaluationWords.WithoutRemark(item.Word) is "总额" or "合计" or "小计" or "总计" or "金额" or "总金额" ? AccountColumns.Total
        : null;
}
