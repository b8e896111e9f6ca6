using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>预算绩效: what was evaluated and with how much money, and how each project came out.</summary>
internal sealed class PerformanceBinder(StatementCollector collector, string sectionPath)
{
    private readonly List<StatementDraft> here = [];
    private string subject = "";
    private StatementDraft? project;

    public void Bind(ParagraphReading paragraph)
    {
        here.Clear();
        if (ProjectName.Of(paragraph) is { } named) BindProject(paragraph, named);
        else if (project is not null && !NamesEvaluation(paragraph.Text)) Describe(paragraph, 0);
        else BindOverview(paragraph);
        WordFinder.Attach(paragraph, here, at => here.FindLast(d => d.Position <= at));
    }

    private void BindProject(ParagraphReading paragraph, SubjectHit named)
    {
        project = collector.Open(named, paragraph, sectionPath, 0);
        here.Add(project);
        var results = ProjectPassages.ResultsStart(paragraph.Text);
        foreach (var figure in paragraph.Figures)
        {
            var operand = figure.Figure.Start < results ? ProjectOperand(figure) : null;
            if (operand is null) collector.Mention(figure, paragraph, sectionPath, named.Subject);
            else if (!project.Has(operand)) project.Add(operand, figure);
            else collector.Mention(figure, paragraph, sectionPath, named.Subject);
        }

        ProjectPassages.Attach(paragraph, project, results);
    }

    /// <summary>A paragraph that goes on about the project before.</summary>
    private void Describe(ParagraphReading paragraph, int from)
    {
        foreach (var figure in paragraph.Figures)
        {
            var operand = IsPlainly(paragraph.Text) ? ProjectOperand(figure) : null;
            if (operand is not null && !project!.Has(operand) && figure.Figure.Start < ProjectPassages.ResultsStart(paragraph.Text)) project.Add(operand, figure, paragraph);
            else collector.Mention(figure, paragraph, sectionPath, project!.Hit.Subject);
        }

        ProjectPassages.Attach(paragraph, project!, from);
    }

    private static bool IsPlainly(string text) => text.Contains("执行数", StringComparison.Ordinal) || text.Contains("得分", StringComparison.Ordinal);

    private static string? ProjectOperand(StatedFigure figure)
    {
        var clause = figure.Lead.Clause;
        return figure.Role switch
        {
            Role.Score when !clause.Contains("满分", StringComparison.Ordinal) && !clause.Contains("权重", StringComparison.Ordinal) => "score",
            Role.AdjustedBudget or Role.Budget => "full-year-budget",
            Role.OriginalBudget => "initial-budget",
            Role.Executed or Role.Final => "executed",
            Role.Amount when clause.Contains("执行", StringComparison.Ordinal) || clause.Contains("实际支出", StringComparison.Ordinal) => "executed",
            Role.Amount when clause.Contains("预算", StringComparison.Ordinal) => "full-year-budget",
            Role.Completion => "completion",
            _ => null,
        };
    }

    private void BindOverview(ParagraphReading paragraph)
    {
        for (var i = 0; i < paragraph.Figures.Count; i++)
        {
            var figure = paragraph.Figures[i];
            var context = EvaluationContext.Of(paragraph, i);
            if ((context.Subject ?? (i == 0 ? EvaluationContext.OfOpening(paragraph, figure) : null)) is { } found) subject = found;
            if ((OfWhole(figure, paragraph) ?? OfItem(figure, paragraph)) is { } whole) { AddToWhole(figure, paragraph, whole); continue; }
            var (hit, operand) = OverviewOperand(figure, context);
            if (hit is null || operand is null) { collector.Mention(figure, paragraph, sectionPath, subject); continue; }
            var open = here.FindLast(d => d.Hit.IsSameStatement(hit));
            if (open is null || open.Has(operand)) here.Add(open = collector.Open(hit, paragraph, sectionPath, figure.Figure.Start));
            open.Add(operand, figure);
        }
    }

    /// <summary>组织开展部门整体支出绩效自评，自评得分95分，全年预算数…: what is told of the whole in its own sentence.</summary>
    private static SubjectHit? OfWhole(StatedFigure figure, ParagraphReading paragraph)
    {
        if (ProjectOperand(figure) is null) return null;
        var start = figure.Figure.Start == 0 ? 0 : paragraph.Text.LastIndexOf('。', figure.Figure.Start - 1) + 1;
        var sentence = paragraph.Text.AsSpan(start, figure.Figure.Start - start);
        if (!sentence.Contains("得分", StringComparison.Ordinal) && !sentence.Contains("评分", StringComparison.Ordinal)) return null;
        foreach (var name in (ReadOnlySpan<string>)["部门整体支出", "单位整体支出", "整体支出"])
            if (sentence.IndexOf(name, StringComparison.Ordinal) is var at && at >= 0) return new SubjectHit(StatementKinds.PerformanceProject, paragraph.Source.Printed.Substring(start + at, name.Length), "executed");
        return null;
    }

    private static SubjectHit? OfItem(StatedFigure figure, ParagraphReading paragraph) => ProjectOperand(figure) is null ? null : ProjectName.OfItem(paragraph, figure);

    private void AddToWhole(StatedFigure figure, ParagraphReading paragraph, SubjectHit whole)
    {
        var operand = ProjectOperand(figure)!;
        var open = here.FindLast(d => d.Hit.IsSameStatement(whole));
        if (open is null) here.Add(open = collector.Open(whole, paragraph, sectionPath, figure.Figure.Start));
        if (open.Has(operand)) collector.Mention(figure, paragraph, sectionPath, whole.Subject);
        else open.Add(operand, figure);
    }

    private (SubjectHit? Hit, string? Operand) OverviewOperand(StatedFigure figure, EvaluationContext context)
    {
        var clause = figure.Lead.Clause;
        if (figure.InReason) return default;
        if (figure.Role == Role.Count && context.IsProblems) return (new SubjectHit(StatementKinds.PerformanceProblems, ""), ProblemOperand(clause));
        if (figure.Role == Role.Count && context.IsAgencies) return (new SubjectHit(StatementKinds.PerformanceAgencies, ""), "count");
        var hit = new SubjectHit(StatementKinds.Performance, subject + context.Level);
        return figure.Role switch
        {
            Role.Count when context.IsProjects => (hit, "projects"),
            Role.Count when context.IsUnits => (hit, "units"),
            Role.Amount or Role.Budget or Role.Final or Role.Executed or Role.AdjustedBudget or Role.OriginalBudget when IsFunds(clause) => (new SubjectHit(StatementKinds.Performance, subject), FundOperand(clause)),
            Role.Share => (new SubjectHit(StatementKinds.Performance, context.IsGrade ? subject + context.Level : subject), "share"),
            Role.Score => (new SubjectHit(StatementKinds.Performance, subject), "score"),
            _ => default,
        };
    }

    private static bool IsFunds(string clause) =>
        clause.Contains("资金", StringComparison.Ordinal) || clause.Contains("涉及", StringComparison.Ordinal) || clause.Contains("金额", StringComparison.Ordinal) || clause.Contains("预算", StringComparison.Ordinal);

    private static string FundOperand(string clause) =>
        clause.Contains("政府性基金", StringComparison.Ordinal) ? "funds.government-fund"
        : clause.Contains("国有资本", StringComparison.Ordinal) ? "funds.state-capital"
        : clause.Contains("一般公共预算", StringComparison.Ordinal) ? "funds.general-budget"
        : "funds";

    private static string ProblemOperand(string clause) =>
        clause.Contains("正在", StringComparison.Ordinal) ? "rectifying" : clause.Contains("整改", StringComparison.Ordinal) ? "rectified" : "found";

    private static bool NamesEvaluation(string text) =>
        (text.Contains("开展", StringComparison.Ordinal) && text.Contains("涉及", StringComparison.Ordinal)) || (text.Contains("反映", StringComparison.Ordinal) && text.Contains("自评结果", StringComparison.Ordinal)) || text.StartsWith("组织对", StringComparison.Ordinal);
}
