using Extractor.Attachments.SelfEvaluation;
using Extractor.Domain;

namespace Extractor.Attachments.Projects;

/// <summary>Brings narrative statements, forms and reports of the same project together by its name: the surest matches first.</summary>
internal sealed class ProjectLinker
{
    /// <summary>How far the closest name must lead the next one.</summary>
    private const double Lead = 0.05;

    private readonly List<ProjectDraft> _projects = [];

    public static IReadOnlyList<PerformanceProject> Link(
        NarrativeText narrative, IReadOnlyList<PerformanceForm> forms, IReadOnlyList<PerformanceReport> reports)
    {
        var linker = new ProjectLinker();
        var statements = narrative.Statements.Where(s => s.Kind == StatementKinds.PerformanceProject).ToArray();
        linker.Add(ProjectPart.Narrative, [.. statements.Select(s => (s.Number, ProjectName.From(s.Subject)))]);
        linker.Add(ProjectPart.Form, [.. forms.Select((f, i) => (i + 1, NameOf(f))).Where(f => f.Item2.Folded.Length > 0)]);
        linker.AddUnnamed(forms, statements);
        linker.Add(ProjectPart.Report, [.. reports.Select((r, i) => (i + 1, ProjectName.From(r.Project)))]);
        return [.. linker._projects.Select(p => p.ToProject())];
    }

    /// <summary>Empty where the form names no project, or the body in its place.</summary>
    private static ProjectName NameOf(PerformanceForm form) => ProjectName.From(
        form.Project is { } project ? FormCheck.IsBody(project.Text, form) ? "" : project.Text
        : form.Title is { } title && title.Text.Contains("整体支出", StringComparison.Ordinal) ? "部门整体支出" : "");

    private void Add(ProjectPart part, IReadOnlyList<(int Number, ProjectName Name)> found)
    {
        var left = found.ToList();
        foreach (var match in (ProjectMatch[])[ProjectMatch.Exact, ProjectMatch.Normalised])
        {
            foreach (var one in left.ToArray())
            {
                if (_projects.Find(p => p.Match(one.Name) == match) is not { } project) continue;
                project.Add(part, one.Number, one.Name, match);
                left.Remove(one);
            }
        }
        if (part != ProjectPart.Narrative) AddNear(part, left);
        foreach (var (number, name) in left) Own(name).Add(part, number, name, ProjectMatch.Exact);
    }

    /// <summary>Names of one part are of different projects unless they are the same.</summary>
    private ProjectDraft Own(ProjectName name)
    {
        if (_projects.Find(p => p.Match(name) is ProjectMatch.Exact or ProjectMatch.Normalised) is { } known) return known;
        _projects.Add(new ProjectDraft(name));
        return _projects[^1];
    }

    /// <summary>The closest pair first, while neither side has another that is nearly as close.</summary>
    private void AddNear(ProjectPart part, List<(int Number, ProjectName Name)> left)
    {
        var free = _projects.Where(p => !p.Has(part)).ToList();
        while (ClosestPair(left, free) is var (one, project))
        {
            project.Add(part, one.Number, one.Name, ProjectMatch.Near);
            left.Remove(one);
            free.Remove(project);
        }
    }

    private static ((int Number, ProjectName Name) One, ProjectDraft Project)? ClosestPair(List<(int Number, ProjectName Name)> left, List<ProjectDraft> free)
    {
        var pairs = left.SelectMany(l => free.Select(p => (One: l, Project: p, Closeness: p.Closeness(l.Name)))).Where(p => p.Closeness >= ProjectName.Near)
            .OrderByDescending(p => p.Closeness).ToArray();
        foreach (var pair in pairs)
        {
            var rivals = pairs.Where(p => p != pair && (p.One == pair.One || p.Project == pair.Project));
            if (rivals.All(r => pair.Closeness - r.Closeness >= Lead)) return (pair.One, pair.Project);
        }
        return null;
    }

    /// <summary>A form without a project's name: the one project whose full-year budget and execution are the form's.</summary>
    private void AddUnnamed(IReadOnlyList<PerformanceForm> forms, IReadOnlyList<Statement> statements)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            if (NameOf(forms[i]).Folded.Length > 0) continue;
            var name = ProjectName.From(forms[i].Project?.Text ?? "");
            var fitting = _projects.Where(p => !p.Has(ProjectPart.Form) && IsSame(forms[i], StatementOf(p, statements))).Take(2).ToArray();
            if (fitting is [var project])
            {
                project.Add(ProjectPart.Form, i + 1, name, ProjectMatch.Figures);
                continue;
            }
            _projects.Add(new ProjectDraft(name));
            _projects[^1].Add(ProjectPart.Form, i + 1, name, ProjectMatch.Exact);
        }
    }

    private static Statement? StatementOf(ProjectDraft project, IReadOnlyList<Statement> statements) =>
        project.Links.Where(l => l.Part == ProjectPart.Narrative).Select(l => statements.First(s => s.Number == l.Number)).FirstOrDefault();

    private static bool IsSame(PerformanceForm form, Statement? statement)
    {
        if (statement is null || form.Funds.Count == 0) return false;
        var total = form.Funds.FirstOrDefault(f => f.Cell(FormColumns.FullYearBudget)?.Value is not null);
        return total?.Cell(FormColumns.FullYearBudget)?.Value is { } budget and not 0 && total.Cell(FormColumns.Executed)?.Value is { } executed
            && ValueOf(statement, FormColumns.FullYearBudget) == budget && ValueOf(statement, FormColumns.Executed) == executed;
    }

    private static decimal? ValueOf(Statement statement, string operand) => statement.Operands.FirstOrDefault(o => o.Name == operand)?.Value;
}
