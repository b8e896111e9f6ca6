namespace Extractor.Domain.Performance;

/// <summary>The columns of the rows of a self-evaluation form.</summary>
public static class SelfEvaluationColumns
{
    /// <summary>年初预算数</summary>
    public const string InitialBudget = "initial-budget";

    /// <summary>全年预算数</summary>
    public const string FullYearBudget = "full-year-budget";

    /// <summary>全年执行数</summary>
    public const string Executed = "executed";

    /// <summary>全年预算数 of a task: 总额, 财政拨款, 其他资金 after a point.</summary>
    public const string Budget = "budget";

    /// <summary>总额 of a task's budget.</summary>
    public const string BudgetTotal = Budget + ".total";

    /// <summary>总额 of what was executed of a task's budget; beside it executed.appropriation and executed.other.</summary>
    public const string ExecutedTotal = Executed + ".total";

    /// <summary>分值</summary>
    public const string Weight = "weight";

    /// <summary>执行率</summary>
    public const string ExecutionRate = "execution-rate";

    /// <summary>得分</summary>
    public const string Score = "score";

    /// <summary>年度指标值</summary>
    public const string Target = "target";

    /// <summary>实际完成值</summary>
    public const string Actual = "actual";

    /// <summary>偏差度, which some forms head 权重.</summary>
    public const string Deviation = "deviation";

    /// <summary>偏差原因分析及改进措施</summary>
    public const string Reason = "reason";

    /// <summary>主要内容 of a task.</summary>
    public const string Content = "content";

    /// <summary>完成情况 of a task.</summary>
    public const string Outcome = "outcome";

    /// <summary>情况说明, of the management of funds.</summary>
    public const string Description = "description";

    /// <summary>存在问题和改进措施, of the management of funds.</summary>
    public const string Remedies = "remedies";

    /// <summary>Holds words, never a figure.</summary>
    internal static bool IsText(string column) => column is Reason or Content or Outcome or Description or Remedies;
}
