using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Reconciliation.Figures;

/// <summary>Ties the forms to the projects that the narrative speaks of, all at once: each form to one project, by name, unit, figures and order.</summary>
/// <remarks>
/// Names are compared without 项目, marks, 本级 and the unit that stands in front. Where as many forms as projects bear one name, figures and then the
/// order tell them apart; where they differ in number, figures alone do. A form that no project is told for stays untied: a wrong tie is a false alarm.
/// </remarks>
internal sealed class SelfEvaluationAssignment
{
    private const int ShortestName = 4;

    private static readonly (OperandKey Operand, ColumnKey Column)[] Figures =
    [
        (OperandKey.FullYearBudget, SelfEvaluationColumns.FullYearBudget), (OperandKey.Executed, SelfEvaluationColumns.Executed),
        (OperandKey.Score, SelfEvaluationColumns.Score),
    ];

    private static readonly string[] Endings = ["项目支出", "项目经费", "项目"];

    private static readonly string[] Levels = ["本级", "机关", "本部", "汇总"];

    private readonly IReadOnlyList<SelfEvaluationForm> _forms;
    private readonly Dictionary<SelfEvaluationForm, List<PrintedStatement>> _tied = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PrintedStatement> _taken = [];

    private SelfEvaluationAssignment(IReadOnlyList<SelfEvaluationForm> forms) => _forms = forms;

    public static IReadOnlyList<PrintedSelfEvaluation> Of(PrintedAccounts accounts)
    {
        var assignment = new SelfEvaluationAssignment(accounts.Disclosure.Attachments.Forms);
        var projects = accounts.Of(StatementKinds.PerformanceProject).ToList();
        assignment.TieBy(projects, Key, f => Key(f.Project?.Text ?? ""));
        assignment.TieBy(projects, s => s, f => Key(WithoutUnit(f)));
        assignment.TieByParts(projects);
        return [.. assignment._forms.Select(f => new PrintedSelfEvaluation(f, assignment._tied.GetValueOrDefault(f) ?? []))];
    }

    private void TieBy(List<PrintedStatement> projects, Func<string, string> project, Func<SelfEvaluationForm, string> form)
    {
        var named = projects.Where(p => !_taken.Contains(p)).GroupBy(p => project(Key(p.Subject))).Where(g => g.Key.Length > 1)
            .ToDictionary(g => g.Key, g => g.ToList());
        foreach (var forms in _forms.Where(f => !_tied.ContainsKey(f)).GroupBy(form))
        {
            if (named.TryGetValue(forms.Key, out var said))
                Tie([.. forms], said);
        }
    }

    /// <summary>One form: all that is said under the name is said of it. Several: each takes what prints its figures, or stands in its place.</summary>
    private void Tie(List<SelfEvaluationForm> forms, List<PrintedStatement> said)
    {
        if (forms.Count == 1)
        {
            foreach (var statement in said)
                Add(forms[0], statement);
            return;
        }

        foreach (var statement in said.ToList())
        {
            if (Best(forms.Where(f => !_tied.ContainsKey(f)), f => Agree(f, statement)) is { } only)
                Add(only, statement);
        }

        var (openForms, openSaid) = (forms.Where(f => !_tied.ContainsKey(f)).ToList(), said.Where(s => !_taken.Contains(s)).ToList());
        if (openForms.Count != openSaid.Count)
            return;
        foreach (var (form, statement) in openForms.Zip(openSaid))
            Add(form, statement);
    }

    /// <summary>A name within the other (with its unit in front, or shortened), where nothing else holds it and a figure agrees.</summary>
    private void TieByParts(List<PrintedStatement> projects)
    {
        var saying = projects.Where(p => !_taken.Contains(p)).SelectMany(p => Telling(p).Select(figure => (figure, p))).ToLookup(f => f.figure, f => f.p);
        var printing = _forms.Where(f => !_tied.ContainsKey(f)).SelectMany(f => Telling(f).Select(figure => (figure, f))).ToLookup(f => f.figure, f => f.f);
        foreach (var form in _forms.Where(f => !_tied.ContainsKey(f)))
        {
            var near = Telling(form).SelectMany(figure => saying[figure]).Distinct().Where(p => !_taken.Contains(p) && AreNear(form, p));
            if (Best(near, p => Agree(form, p)) is { } only
                && Best(Telling(only).SelectMany(figure => printing[figure]).Distinct().Where(f => !_tied.ContainsKey(f) && AreNear(f, only)),
                    f => Agree(f, only)) == form)
                Add(form, only);
        }
    }

    /// <summary>Budget, executed amount and score, those that tell one project from another: no zeros, no full marks.</summary>
    private static IEnumerable<(OperandKey, decimal)> Telling(PrintedStatement project) =>
        Figures.Where(f => project[f.Operand] is { IsZero: false } figure && figure.Value != 100).Select(f => (f.Operand, project[f.Operand]!.Value));

    private static IEnumerable<(OperandKey, decimal)> Telling(SelfEvaluationForm form)
    {
        var printed = new PrintedSelfEvaluation(form, []);
        return Figures.Select(f => (f.Operand, printed.Figure(f.Operand == OperandKey.Score ? form.Total : printed.AllFunds, f.Column)?.Value))
            .Where(f => f.Value is not (null or 0 or 100)).Select(f => (f.Operand, f.Value!.Value));
    }

    private static bool AreNear(SelfEvaluationForm form, PrintedStatement project) =>
        Key(form.Project?.Text ?? "") is { Length: >= ShortestName } name && Key(project.Subject) is { Length: >= ShortestName } other
        && (other.Contains(name, StringComparison.Ordinal) || name.Contains(other, StringComparison.Ordinal));

    /// <summary>What most figures agree with; null where none does, or as many with another.</summary>
    private static T? Best<T>(IEnumerable<T> of, Func<T, int> agree)
        where T : class
    {
        var ordered = of.Select(one => (One: one, Agree: agree(one))).Where(o => o.Agree > 0).OrderByDescending(o => o.Agree).Take(2).ToList();
        return ordered is [var best, ..] && ordered.Count(o => o.Agree == best.Agree) == 1 ? best.One : null;
    }

    private void Add(SelfEvaluationForm form, PrintedStatement statement)
    {
        if (!_tied.TryGetValue(form, out var tied))
            _tied[form] = tied = [];
        tied.Add(statement);
        _taken.Add(statement);
    }

    /// <summary>How many of budget, executed amount and score are the form's: more than zeros.</summary>
    private static int Agree(SelfEvaluationForm form, PrintedStatement statement)
    {
        var stated = Telling(statement).ToList();
        return Telling(form).Count(stated.Contains);
    }

    private static string WithoutUnit(SelfEvaluationForm form)
    {
        var project = form.Project?.Text ?? "";
        foreach (var unit in new[] { form.ImplementingUnit, form.Department })
        {
            if (unit is { Text.Length: > 3 } name && project.StartsWith(name.Text, StringComparison.Ordinal))
                return project[name.Text.Length..];
        }

        return project;
    }

    private static string Key(string name)
    {
        var text = new string([.. name.Where(char.IsLetterOrDigit)]);
        foreach (var level in Levels)
            text = text.Replace(level, "", StringComparison.Ordinal);
        foreach (var ending in Endings)
        {
            if (text.Length > ending.Length && text.EndsWith(ending, StringComparison.Ordinal))
                return text[..^ending.Length];
        }

        return text;
    }
}
