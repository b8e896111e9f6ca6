using Extractor.Attachments.SelfEvaluation;
using Extractor.Domain;
using Extractor.Layout;

namespace Extractor.Attachments.Projects;

/// <summary>Brings narrative statements, forms and reports of the same project together by its name: the surest matches first.</summary>
internal sealed class ProjectLinker(TimeLimit time)
{
    /// <summary>How far the closest name must lead the next one.</summary>
    private const double Lead = 0.05;

    private readonly List<ProjectDraft> _projects = [];

    public static IReadOnlyList<PerformanceProject> Link(
        NarrativeText narrative, IReadOnlyList<PerformanceForm> forms, IReadOnlyList<PerformanceReport> reports, TimeLimit time)
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
    private static ProjectName NameOf(PerformanceForm form) => ProjectName.From(
        form.Project is { } project ? FormCheck.IsBody(project.Text, form) ? "" : project.Text
        : form.Title is { } title && title.Text.Contains("整体支出", StringComparison.Ordinal) ? "部门整体支出" : "");

    private void Add(ProjectPart part, IReadOnlyList<(int Number, ProjectName Name)> found)
    {
        var left = found.ToList();
        foreach (var match in (ProjectMatch[])[ProjectMatch.Exact, ProjectMatch.Normalised])
        {
            foreach (var one in time.Over(left.ToArray()))
            {
                if (_projects.Find(p => p.Match(one.Name) == match) is not { } project) continue;
                project.Add(part, one.Number, one.Name, match);
                left.Remove(one);
            }
        }
        if (part != ProjectPart.Narrative) AddNear(part, left);
        foreach (var (number, name) in time.Over(left)) Own(name).Add(part, number, name, ProjectMatch.Exact);
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
        var pairs = time.Over(left).SelectMany(l => free.Select(p => (One: l, Project: p, Closeness: p.Closeness(l.Name))))
            .Where(p => p.Closeness >= ProjectName.Near).OrderByDescending(p => p.Closeness).ToList();
        while (Closest(pairs) is var (one, project))
        {
            project.Add(part, one.Number, one.Name, ProjectMatch.Near);
            left.Remove(one);
            pairs.RemoveAll(p => p.One == one || p.Project == project);
        }
    }

    private ((int Number, ProjectName Name) One, ProjectDraft Project)? Closest(
        List<((int Number, ProjectName Name) One, ProjectDraft Project, double Closeness)> pairs)
    {
        foreach (var pair in time.Over(pairs))
        {
            var rivals = pairs.Where(p => p != pair && (p.One == pair.One || p.Project == pair.Project));
            if (rivals.All(r => pair.Closeness - r.Closeness >= Lead)) return (pair.One, pair.Project);
        }

        return null;
    }

    /// <summary>A form without a project's name: the one project whose full-year budget and execution are the form's.</summary>
    private void AddUnnamed(IReadOnlyList<PerformanceForm> forms, IReadOnlyList<Statement> statements)
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
                project.Add(ProjectPart.Form, i + 1, name, ProjectMatch.Figures);
                continue;
            }

            _projects.Add(new ProjectDraft(name));
            _projects[^1].Add(ProjectPart.Form, i + 1, name, ProjectMatch.Exact);
        }
    }

    private static Statement? StatementOf(ProjectDraft project, ILookup<int, Statement> byNumber) =>
        project.Links.Where(l => l.Part == ProjectPart.Narrative).Select(l => byNumber[l.Number].First()).FirstOrDefault();

    /// <summary>Full-year budget and execution; null where either is missing.</summary>
    private static (decimal Budget, decimal Executed)? FundsOf(Statement? statement) =>
        statement is not null && ValueOf(statement, FormColumns.FullYearBudget) is { } budget && ValueOf(statement, FormColumns.Executed) is { } executed
            ? (budget, executed) : null;

    private static (decimal Budget, decimal Executed)? FundsOf(PerformanceForm form)
    {
        var total = form.Funds.FirstOrDefault(f => f.Cell(FormColumns.FullYearBudget)?.Value is not null);
        return total?.Cell(FormColumns.FullYearBudget)?.Value is { } budget and not 0 && total.Cell(FormColumns.Executed)?.Value is { } executed
            ? (budget, executed) : null;
    }

    private static decimal? ValueOf(Statement statement, string operand) => statement.Operands.FirstOrDefault(o => o.Name == operand)?.Value;
}
