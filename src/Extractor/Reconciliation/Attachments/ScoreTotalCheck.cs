using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>604: the scores and the full marks of a form add up to its totals.</summary>
internal sealed class ScoreTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "604",
        new("自评表各项分值、得分之和等于总分", "Scores and full marks of a form add up to its totals"),
        new("任务、资金、管理、指标各行的分值之和与总分值，得分之和与总分", "full marks and scores of tasks, funds, management and indicators with those of the total row"),
        new("算术：总分为各项之和；分值、得分是填入的数，没有舍入", "Arithmetic: the total is the sum; marks and scores are typed, not rounded"),
        new("各项得分之和 90.5，总分印为 88.5", "rows of 90.5 under a total of 88.5"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var form in PrintedSelfEvaluation.Of(accounts))
        {
            foreach (var column in new[] { SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score })
            {
                var parts = Marked(form, column).Concat(form.Form.Management).Concat(form.Form.Indicators)
                    .Select(r => form.Figure(r, column)?.AsTyped()).OfType<Figure>().ToList();
                if (form.Figure(form.Form.Total, column)?.AsTyped() is { } total && parts.Count > 1
                    && Judge.Equal(Rule, form.Name + new Phrase("·总分·", ", total, ") + SelfEvaluationColumnNames.Column(column), total,
                    Combination.Sum(parts)) is { } verdict)
                    yield return verdict.Outcome == Outcome.Disagrees && IsExecutionUnmarked(form, column) ? Unmarked(form, column, total) : verdict;
            }
        }
    }

    /// <summary>
    /// The rows of tasks or funds whose marks count: the sum of the tasks where it prints them, the row of all funds where it prints them, for 其中 rows only
    /// repeat what is theirs.
    /// </summary>
    private static IEnumerable<SelfEvaluationRow> Marked(PrintedSelfEvaluation form, ColumnKey column)
    {
        var tasks = form.Form.Tasks.Where(r => form.Figure(r, column) is not null).ToList();
        if (tasks.Count > 0)
            return form.AllTasks is { } all && tasks.Contains(all) ? [all] : tasks;
        var marked = form.Form.Funds.Where(r => form.Figure(r, column) is not null).ToList();
        return marked.Exists(r => r.Label.Contains('总', StringComparison.Ordinal)) ? marked.Where(r => r.Label.Contains('总', StringComparison.Ordinal)).Take(1)
            : marked.Where(r => !PrintedLabel.IsOfWhich(r.Label) || r == marked[0]);
    }

    /// <summary>The marks of budget execution are part of the total, but no row of funds prints them.</summary>
    private static bool IsExecutionUnmarked(PrintedSelfEvaluation form, ColumnKey column) =>
        form.Form.Funds.Count > 0 && form.Form.Funds.All(r => form.Figure(r, column) is null);

    private Verdict Unmarked(PrintedSelfEvaluation form, ColumnKey column, Figure total) => Judge.NotComparable(
        Rule, form.Name + (Phrase)"·" + SelfEvaluationColumnNames.Column(column),
            new("资金各行没有印预算执行的分值", "no row of funds prints the marks of budget execution"), total);
}
