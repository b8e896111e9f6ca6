namespace Extractor.Domain.Performance;

/// <summary>
/// The self-evaluation form of a project (项目支出绩效自评表) or of a whole department (部门整体支出绩效自评表), put together from all
/// the pages that it runs over.
/// </summary>
public sealed record SelfEvaluationForm
{
    /// <summary>Which of the two it is: one of <see cref="TableKeys"/>.</summary>
    public string Key { get; init; } = TableKeys.PerformanceSelfEvaluation;

    /// <summary>The title as printed; null where none is.</summary>
    public Evidence? Title { get; init; }

    /// <summary>项目名称, as filled in; some forms fill in the body's own name.</summary>
    public Evidence? Project { get; init; }

    /// <summary>主管部门</summary>
    public Evidence? Department { get; init; }

    /// <summary>实施单位</summary>
    public Evidence? ImplementingUnit { get; init; }

    /// <summary>The date or the year of evaluation as printed: 2025年09月, （2024年度）.</summary>
    public Evidence? Date { get; init; }

    /// <summary>The unit that the form prints for its funds, else its document's; null where nothing tells.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The pages it stands on, ascending.</summary>
    public required IReadOnlyList<int> Pages { get; init; }

    /// <summary>The numbers, from 1, of the tables of the disclosure that it was read from.</summary>
    public required IReadOnlyList<int> Tables { get; init; }

    /// <summary>A department's tasks (年度主要任务), their sum (金额合计) as printed; empty where the form has no such part.</summary>
    public IReadOnlyList<SelfEvaluationRow> Tasks { get; init; } = [];

    /// <summary>年度资金总额, 财政拨款, 财政专户管理资金, 单位资金, 上年结转 …</summary>
    public IReadOnlyList<SelfEvaluationRow> Funds { get; init; } = [];

    /// <summary>The full marks that the head of the management part prints: 20 of 分值（20）.</summary>
    public SelfEvaluationCell? ManagementWeight { get; init; }

    /// <summary>安排科学性, 拨付合规性, 使用规范性, 预算绩效管理情况; empty where the form has no such part.</summary>
    public IReadOnlyList<SelfEvaluationRow> Management { get; init; } = [];

    /// <summary>预期目标</summary>
    public Evidence? ExpectedGoals { get; init; }

    /// <summary>实际完成情况</summary>
    public Evidence? ReachedGoals { get; init; }

    /// <summary>The indicators from top to bottom, each with the labels of its levels.</summary>
    public IReadOnlyList<SelfEvaluationRow> Indicators { get; init; } = [];

    /// <summary>总分: weight and score.</summary>
    public SelfEvaluationRow? Total { get; init; }

    /// <summary>What else is filled in beside a label.</summary>
    public IReadOnlyList<SelfEvaluationEntry> Entries { get; init; } = [];

    /// <summary>Printed cells for which no place was found; each is reported as a problem.</summary>
    public IReadOnlyList<Evidence> Unplaced { get; init; } = [];

    /// <summary>All rows from top to bottom, the total last.</summary>
    internal IEnumerable<SelfEvaluationRow> Rows => Tasks.Concat(Funds).Concat(Management).Concat(Indicators).Concat(Total is { } total ? [total] : []);

    /// <summary>The form with each of its <see cref="Rows"/> changed.</summary>
    internal SelfEvaluationForm WithRows(Func<SelfEvaluationRow, SelfEvaluationRow> change) => this with
    {
        Tasks = [.. Tasks.Select(change)],
        Funds = [.. Funds.Select(change)],
        Management = [.. Management.Select(change)],
        Indicators = [.. Indicators.Select(change)],
        Total = Total is { } total ? change(total) : null,
    };
}
