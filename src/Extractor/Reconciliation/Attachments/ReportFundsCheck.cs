using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>608: what a project's report says of budget, execution and score is what narrative and form say.</summary>
internal sealed class ReportFundsCheck : ICheck
{
    private static readonly (OperandKey Operand, ColumnKey Column)[] Pairs =
    [
        (OperandKey.FullYearBudget, SelfEvaluationColumns.FullYearBudget), (OperandKey.Executed, SelfEvaluationColumns.Executed),
            (OperandKey.Completion, SelfEvaluationColumns.ExecutionRate),
            (OperandKey.Score, SelfEvaluationColumns.Score),
    ];

    public RuleDescriptor Rule { get; } = new(
        "608",
        new("项目评价报告的预算、执行数、得分与正文、自评表一致", "Budget, execution and score of a project's report are those of the narrative and the form"),
        new("项目绩效评价报告所述预算、执行数、执行率、得分与同名项目的正文说明和自评表",
            "budget, executed amount, rate and score that a project's report states with the narrative and the form of the same project"),
        new("报告、正文、自评表说的是同一项目同一年；报告常取整数，故按舍入比较；只凭数字认出的项目不作比较",
            "All three speak of one project in one year. "
            + "Reports tend to round, so rounding is allowed for; a project told only by its figures is not compared"),
        new("报告总体预算 22万元，正文与自评表 22.8万元", "a budget of 22 in the report, 22.8 in narrative and form"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var forms = PrintedSelfEvaluation.Of(accounts);
        foreach (var project in accounts.Disclosure.Attachments.Projects)
        {
            var said = Named(project, ProjectPart.Narrative).Select(l => accounts.Numbered(l.Number)).OfType<PrintedStatement>().ToList();
            var drawn = Named(project, ProjectPart.Form).Select(l => forms.ElementAtOrDefault(l.Number - 1)).OfType<PrintedSelfEvaluation>().ToList();
            foreach (var link in Named(project, ProjectPart.Report))
            {
                if (accounts.Disclosure.Attachments.Reports.ElementAtOrDefault(link.Number - 1) is not { } report)
                    continue;
                foreach (var verdict in Compare(report, said, drawn))
                    yield return verdict;
            }
        }
    }

    private static IEnumerable<ProjectLink> Named(PerformanceProject project, ProjectPart part) =>
        project.Links.Where(l => l.Part == part && l.Match is ProjectMatch.Exact or ProjectMatch.Normalised);

    private IEnumerable<Verdict> Compare(PerformanceReport report, List<PrintedStatement> said, List<PrintedSelfEvaluation> drawn)
    {
        var name = new Phrase($"评价报告“{report.Project}”·", $"Report “{report.Project}”, ");
        var statements = report.Statements.Where(s => s.Kind == StatementKinds.PerformanceReport).Select(s => new PrintedStatement(s)).ToList();
        foreach (var (operand, column) in Pairs)
        {
            if (statements.Select(s => s[operand]).FirstOrDefault(f => f is not null) is not { } stated)
                continue;
            var what = name + SelfEvaluationColumnNames.Column(column);
            foreach (var figure in said.Select(s => s[operand]).OfType<Figure>())
                yield return Judge.Equal(Rule, what + new Phrase("与正文", ", and in the narrative,"), stated, figure)
                    ?? Judge.NotComparable(Rule, what, new("没有印出", "not printed"), stated);
            foreach (var form in drawn)
            {
                var row = operand == OperandKey.Score ? form.Form.Total : form.AllFunds;
                if (form.Figure(row, column) is { } figure && Judge.Equal(Rule, what + new Phrase("与自评表", ", and in the form,"), stated, figure) is { } verdict)
                    yield return verdict;
            }
        }
    }
}
