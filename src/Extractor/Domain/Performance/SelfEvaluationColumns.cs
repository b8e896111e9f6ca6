namespace Extractor.Domain.Performance;

/// <summary>The columns of the rows of a self-evaluation form.</summary>
public static class SelfEvaluationColumns
{
    /// <summary>年初预算数</summary>
    public static readonly ColumnKey InitialBudget = new("initial-budget", "年初预算数", "initial budget", "年初预算数 of a project");

    /// <summary>全年预算数</summary>
    public static readonly ColumnKey FullYearBudget = new("full-year-budget", "全年预算数", "full-year budget", "全年预算数 of a project");

    /// <summary>全年预算数 of a task: 总额, 财政拨款, 其他资金 after a point.</summary>
    public static readonly ColumnKey Budget = AccountColumns.Budget;

    /// <summary>全年执行数</summary>
    public static readonly ColumnKey Executed = new("executed", "全年执行数", "executed", "全年执行数 of a project");

    /// <summary>分值, in points.</summary>
    public static readonly ColumnKey Weight = new("weight", "分值", "weight", measure: Measure.Points);

    /// <summary>执行率, in percent.</summary>
    public static readonly ColumnKey ExecutionRate = new("execution-rate", "执行率", "execution rate", measure: Measure.Percent);

    /// <summary>得分, in points.</summary>
    public static readonly ColumnKey Score = new("score", "得分", "score", measure: Measure.Points);

    /// <summary>年度指标值</summary>
    public static readonly ColumnKey Target = new("target", "年度指标值", "target", measure: Measure.Count);

    /// <summary>实际完成值</summary>
    public static readonly ColumnKey Actual = new("actual", "实际完成值", "actual", measure: Measure.Count);

    /// <summary>偏差度, which some forms head 权重.</summary>
    public static readonly ColumnKey Deviation = new("deviation", "偏差度", "deviation", measure: Measure.Percent);

    /// <summary>偏差原因分析及改进措施</summary>
    public static readonly ColumnKey Reason = new("reason", "偏差原因", "reason", "偏差原因分析及改进措施");

    /// <summary>主要内容 of a task.</summary>
    public static readonly ColumnKey Content = new("content", "主要内容", "content", "主要内容 of a task");

    /// <summary>完成情况 of a task.</summary>
    public static readonly ColumnKey Outcome = new("outcome", "完成情况", "outcome", "完成情况 of a task");

    /// <summary>情况说明, of the management of funds.</summary>
    public static readonly ColumnKey Description = new("description", "情况说明", "description");

    /// <summary>存在问题和改进措施, of the management of funds.</summary>
    public static readonly ColumnKey Remedies = new("remedies", "改进措施", "remedies", "存在问题和改进措施");

    /// <summary>总额 of a task's budget; beside it budget.appropriation and budget.other.</summary>
    public static readonly ColumnKey BudgetTotal = Budget.Of(AccountColumns.Total);

    /// <summary>总额 of what was executed of a task's budget; beside it executed.appropriation and executed.other.</summary>
    public static readonly ColumnKey ExecutedTotal = Executed.Of(AccountColumns.Total);

    /// <summary>Those that have names of their own, in the order of the forms.</summary>
    internal static IReadOnlyList<ColumnKey> All { get; } =
    [
        InitialBudget, FullYearBudget, Budget, Executed, Weight, ExecutionRate, Score, Target, Actual, Deviation, Reason, Content, Outcome, Description,
        Remedies,
    ];

    /// <summary>Holds words, never a figure.</summary>
    internal static bool IsText(ColumnKey column) => column.IsOneOf(Reason, Content, Outcome, Description, Remedies);
}
