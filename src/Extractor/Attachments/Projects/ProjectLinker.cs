using Extractor.Attachments.SelfEvaluation;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Layout;

namespace Extractor.Attachments.Projects;

/// <summary>Brings narrative statements, forms and reports of the same project together by its name: the surest matches first.</summary>
internal sealed class ProjectLinker(TimeLimit time)
{
    private readonly List<ProjectDraft> _projects = [];
    private readonly Dictionary<string, ProjectDraft> _byFolded = [];
    private readonly Dictionary<string, ProjectDraft> _byCore = [];

    public static IReadOnlyList<PerformanceProject> Link(
        NarrativeText narrative, IReadOnlyList<SelfEvaluationForm> forms, IReadOnlyList<PerformanceReport> reports, TimeLimit time)
    {
        var linker = new ProjectLinker(time);
        var statements = narrative.Statements.Where(s => s.Kind == StatementKinds.PerformanceProject).ToArray();
        linker.Add(ProjectPart.Narrative, [.. statements.Select(s => (s.Number, ProjectName.From(s.Subject)))]);
        linker.Add(ProjectPart.Form, [.. forms.Select((f, i) => (i + 1, NameOf(f))).Where(f => f.Item2.Folded.Length > 0)]);
        linker.AddUnnamed(forms, statements);
        linker.Add(ProjectPart.Report, [.. reports.Select((r, i) => (i + 1, ProjectName.From(r.Project)))]);
        return [.. linker._projects.Select(p => p.ToProject())];
    }

    /// <summary>Empty where the form names no project, or the body in its place.</summary>
    private static ProjectName NameOf(SelfEvaluationForm form) => ProjectName.From(
        form.Project is { } project ? SelfEvaluationGaps.IsBody(project.Text, form) ? "" : project.Text
        : form.Title is { } title && title.Text.Contains("整体支出", StringComparison.Ordinal) ? "部门整体支出" : "");

    /// <summary>Names of one part are of different projects unless they are the same.</summary>
    private void Add(ProjectPart part, IReadOnlyList<(int Number, ProjectName Name)> found)
    {
        var left = new List<(int Number, ProjectName Name)>();
        foreach (var one in time.Over(found))
            if (!AddKnown(part, one)) left.Add(one);
        var free = _projects.Where(p => !p.Has(part)).ToList();
        var near = new HashSet<int>();
        if (part != ProjectPart.Narrative)
        {
            foreach (var (name, project) in new NearNames([.. left.Select(l => l.Name)], free, time).Pairs())
            {
                Add(free[project], part, left[name], ProjectMatch.Near);
                near.Add(name);
            }
        }

        for (var i = 0; i < left.Count; i++)
            if (!near.Contains(i) && !AddKnown(part, left[i])) Open(part, left[i]);
    }

    private bool AddKnown(ProjectPart part, (int Number, ProjectName Name) one)
    {
        if (one.Name.Folded.Length == 0) return false;
        if (_byFolded.TryGetValue(one.Name.Folded, out var same)) Add(same, part, one, ProjectMatch.Exact);
        else if (_byCore.TryGetValue(one.Name.Core, out var like)) Add(like, part, one, ProjectMatch.Normalised);
        else return false;
        return true;
    }

    private void Open(ProjectPart part, (int Number, ProjectName Name) one)
    {
        _projects.Add(new ProjectDraft(one.Name));
        Add(_projects[^1], part, one, ProjectMatch.Exact);
    }

    private void Add(ProjectDraft project, ProjectPart part, (int Number, ProjectName Name) one, ProjectMatch match)
    {
        project.Add(part, one.Number, one.Name, match);
        if (one.Name.Folded.Length == 0 || match == ProjectMatch.Figures) return;
        _byFolded.TryAdd(one.Name.Folded, project);
        _byCore.TryAdd(one.Name.Core, project);
    }

    /// <summary>A form without a project's name: the one project whose full-year budget and execution are the form's.</summary>
    private void AddUnnamed(IReadOnlyList<SelfEvaluationForm> forms, IReadOnlyList<Statement> statements)
    {
        var byNumber = statements.ToLookup(s => s.Number);
        var told = _projects.Where(p => !p.Has(ProjectPart.Form)).ToLookup(p => FundsOf(StatementOf(p, byNumber)));
        for (var i = 0; i < forms.Count; i++)
        {
            if (NameOf(forms[i]).Folded.Length > 0) continue;
            var name = ProjectName.From(forms[i].Project?.Text ?? "");
            var fitting = FundsOf(forms[i]) is { } funds ? told[funds].Where(p => !p.Has(ProjectPart.Form)).Take(2).ToArray() : [];
            if (fitting is [var project])
            {
                Add(project, ProjectPart.Form, (i + 1, name), ProjectMatch.Figures);
                continue;
            }

            Open(ProjectPart.Form, (i + 1, name));
        }
    }

    private static Statement? StatementOf(ProjectDraft project, ILookup<int, Statement> byNumber) =>
        project.Links.Where(l => l.Part == ProjectPart.Narrative).Select(l => byNumber[l.Number].First()).FirstOrDefault();

    /// <summary>Full-year budget and execution; null where either is missing.</summary>
    private static (decimal Budget, decimal Executed)? FundsOf(Statement? statement) =>
        statement is not null && ValueOf(statement, OperandKey.FullYearBudget) is { } budget
            && ValueOf(statement, OperandKey.Executed) is { } executed
            ? (budget, executed) : null;

    private static (decimal Budget, decimal Executed)? FundsOf(SelfEvaluationForm form)
    {
        var total = form.Funds.FirstOrDefault(f => f.Cell(SelfEvaluationColumns.FullYearBudget)?.Value is not null);
        return total?.Cell(SelfEvaluationColumns.FullYearBudget)?.Value is { } budget and not 0
            && total.Cell(SelfEvaluationColumns.Executed)?.Value is { } executed
            ? (budget, executed) : null;
    }

    private static decimal? ValueOf(Statement statement, OperandKey operand) => statement.Operands.FirstOrDefault(o => o.Key == operand)?.Value;
}
