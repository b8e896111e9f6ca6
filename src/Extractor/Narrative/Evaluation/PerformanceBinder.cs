using Extractor.Domain;
using Extractor.Narrative.Binding;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>预算绩效: what was evaluated and with how much money, and how each project came out.</summary>
/// <param name="titled">The project that the heading names.</param>
/// <param name="reported">The project that the document named last.</param>
internal sealed class PerformanceBinder(StatementCollector collector, string sectionPath, StatementTarget? titled, ReportedProject reported)
{
    private readonly List<StatementDraft> _here = [];
    private string _subject = "";
    private string? _part;
    private StatementDraft? _project;

    public void Bind(ParagraphReading paragraph)
    {
        _here.Clear();
        if ((EvaluatedProject.Of(paragraph) ?? (_project is null ? titled : null)) is { } named) BindProject(paragraph, named);
        else if (_project is not null && !NamesEvaluation(paragraph.Text)) Describe(paragraph, 0);
        else BindOverview(paragraph);
        if (_here.Count > 0) WordFinder.Attach(paragraph, at => _here.FindLast(d => d.Position <= at));
    }

    /// <summary>该项目全年预算120万元，执行96万元，自评得分91分, in a passage on something else: false where it tells no project's results.</summary>
    public bool BindResults(ParagraphReading paragraph)
    {
        _here.Clear();
        var results = ProjectResults.In(paragraph, reported);
        if (results.Count == 0) return false;
        foreach (var figure in paragraph.Figures)
        {
            if (results.TryGetValue(figure, out var result)) AddTo(OpenOf(result.Project, paragraph, figure), result.Operand, figure, paragraph);
            else collector.Mention(figure, paragraph, sectionPath);
        }

        return true;
    }

    private void BindProject(ParagraphReading paragraph, StatementTarget named)
    {
        _project = collector.Open(named, paragraph, sectionPath, 0);
        _here.Add(_project);
        var results = ProjectPassages.ResultsStart(paragraph.Text);
        foreach (var figure in paragraph.Figures)
            AddTo(_project, figure.Figure.Start < results ? EvaluationOperands.OfProject(figure) : null, figure, paragraph);
        ProjectPassages.Attach(paragraph, _project, results);
    }

    /// <summary>A paragraph that goes on about the project before.</summary>
    private void Describe(ParagraphReading paragraph, int from)
    {
        var results = EvaluationTerms.Plainly.In(paragraph.Text) ? ProjectPassages.ResultsStart(paragraph.Text) : 0;
        foreach (var figure in paragraph.Figures)
            AddTo(_project!, figure.Figure.Start < results ? EvaluationOperands.OfProject(figure) : null, figure, paragraph);
        ProjectPassages.Attach(paragraph, _project!, from);
    }

    private void AddTo(StatementDraft project, OperandKey? operand, StatedFigure figure, ParagraphReading paragraph)
    {
        if (operand is null || project.Has(operand)) collector.Mention(figure, paragraph, sectionPath, project.Hit.Subject);
        else project.Add(operand, figure, paragraph);
    }

    private void BindOverview(ParagraphReading paragraph)
    {
        _part = null;
        var (isBeside, isAmong) = (false, false);
        // What was evaluated, of which grades are told.
        string? graded = null;
        var faults = ProjectPassages.FaultsStart(paragraph.Text);
        for (var i = 0; i < paragraph.Figures.Count; i++)
        {
            var figure = paragraph.Figures[i];
            if (figure.Figure.Start > faults || ScoreBands.Counts(figure)) { collector.Mention(figure, paragraph, sectionPath, _subject); continue; }
            var context = EvaluationContext.Of(paragraph, i);
            if (figure.Role == Role.Score && graded is not null
                && figure.WordsBefore.Clause.Contains(EvaluationTerms.AverageScore, StringComparison.Ordinal))
                _subject = graded;
            if (Grades.Of(paragraph, figure, _subject) is { } grade)
                (graded, _subject, context) = (graded ?? _subject, grade,
                    context with { IsProjects = EvaluationTerms.ProjectMeasures.Is(figure.Figure.Unit), IsProblems = false });
            else if ((context.Subject ?? Anew(paragraph, i) ?? ManagedGoals.Of(paragraph, figure)) is { } found) _subject = found;
            if (figure.Role == Role.Score && QuotedProjects.OfTurn(paragraph, figure) is { } given)
            {
                AddTo(OpenOf(given, paragraph, figure), OperandKey.Score, figure, paragraph);
                continue;
            }

            if (EvaluationOperands.OfProject(figure) is { } own
                && (EvaluatedProject.OfItem(paragraph, figure) ?? EvaluatedWhole.Of(figure, paragraph) ?? EvaluatedProject.PointedAt(paragraph, figure)
                ?? reported.PointedAt(paragraph, figure) ?? GoesOn(figure, own)) is { } whole)
            {
                AddTo(OpenOf(whole, paragraph, figure), own, figure, paragraph);
                continue;
            }

            if (figure.WordsBefore.CrossesSentence) isAmong = false;
            if (figure.WordsBefore.CrossesItem) _part = null;
            _part = context.IsGrade ? null : CountedProjects.OfPart(paragraph, figure, isAmong) ?? _part;
            isAmong |= figure.WordsBefore.Sentence.Contains(Roles.AmongWhich, StringComparison.Ordinal);
            isBeside = isBeside && figure is { Role: Role.Share, WordsBefore.CrossesItem: false };
            if (isBeside || IsAchieved(paragraph, figure, context)
                || EvaluationOperands.OfOverview(figure, context, _part ?? _subject) is not var (hit, operand))
            {
                isBeside = true;
                collector.Mention(figure, paragraph, sectionPath, _subject);
                continue;
            }

            var open = _here.FindLast(d => d.Hit.IsSameStatement(hit));
            if (open is not null && (IsPartOfFunds(open, operand, paragraph, i) || SaysAgain(open, operand, figure)
                || IsSomeOf(open, operand, figure, context)))
            {
                collector.Mention(figure, paragraph, sectionPath, _subject);
                continue;
            }

            (open is null || open.Has(operand) ? Open(hit, paragraph, figure) : open).Add(operand, figure);
        }
    }

    /// <summary>审计项目自评得分97分，完成审计项目31个: what the project achieved, no projects that were evaluated.</summary>
    private bool IsAchieved(ParagraphReading paragraph, StatedFigure figure, EvaluationContext context) => TellsHowTheyDid(figure) || (
        CountedProjects.Alone(paragraph, figure) is null && figure is { Role: Role.Count, WordsBefore.CrossesSentence: false } && context.Subject is null
            && _here is [.., { Hit.Kind: StatementKinds.PerformanceProject }] && !EvaluationTerms.ActNames.In(figure.WordsBefore.Clause));

    /// <summary>7个项目达到预期目标: how some of them did.</summary>
    private static bool TellsHowTheyDid(StatedFigure figure) =>
        figure.Role == Role.Count && EvaluationTerms.Projects.Begins(figure.Noun) is { } projects
            && figure.Noun.AsSpan(projects.Length) is var how
            && EvaluationTerms.Outcomes.Begins(EvaluationTerms.Widely.Begins(how) is { } all ? how[all.Length..] : how) is not null;

    /// <summary>资金620万元，其中：中央资金200万元: whose money it is, no second sum.</summary>
    private static bool IsPartOfFunds(StatementDraft open, OperandKey operand, ParagraphReading paragraph, int index) =>
        operand == OperandKey.Funds && open.Has(operand) && !paragraph.Figures[index].WordsBefore.CrossesItem
        && paragraph.Figures[index - 1].Figure.Kind == FigureKind.Money;

    /// <summary>对8个项目开展绩效自评。其中1个项目调减预算30万元: some of those counted, of which nothing else is evaluated.</summary>
    private bool IsSomeOf(StatementDraft open, OperandKey operand, StatedFigure figure, EvaluationContext context) =>
        operand.IsOneOf(OperandKey.Projects, OperandKey.Funds) && open.Has(operand) && !open.Repeats(operand, figure)
        && context.Subject is null && !context.IsGrade && _part is null && !EvaluationTerms.Acts.In(figure.WordsBefore.Sentence);

    /// <summary>对3个项目开展绩效评价。3个项目平均得分92分: no further projects.</summary>
    private static bool SaysAgain(StatementDraft open, OperandKey operand, StatedFigure figure) =>
        operand == OperandKey.Projects && open.Repeats(operand, figure) && figure.WordsBefore.CrossesItem && figure.WordsBefore.Clause.Length < 6;

    /// <summary>What a sentence that says of no evaluation what it is of names all the same; null where the one before goes on.</summary>
    private string? Anew(ParagraphReading paragraph, int index)
    {
        var figure = paragraph.Figures[index];
        if (index == 0 && EvaluatedThing.OfOpening(paragraph, figure) is { } opening) return opening;
        return index == 0 || _subject.Length == 0 || figure.WordsBefore.CrossesSentence ? CountedProjects.Of(paragraph, figure)
            ?? (_subject.Length == 0 ? CountedProjects.Alone(paragraph, figure) : null) : null;
    }

    /// <summary>What this paragraph states of it already, to go on with.</summary>
    private StatementDraft OpenOf(StatementTarget hit, ParagraphReading paragraph, StatedFigure figure) =>
        _here.FindLast(d => d.Hit.IsSameStatement(hit)) ?? Open(hit, paragraph, figure);

    private StatementDraft Open(StatementTarget hit, ParagraphReading paragraph, StatedFigure figure)
    {
        var added = collector.Open(hit, paragraph, sectionPath, figure.Figure.Start);
        _here.Add(added);
        return added;
    }

    /// <summary>整体支出自评得分94分。全年预算数100万元，执行数98万元: a result that names nothing is of what had one before.</summary>
    private StatementTarget? GoesOn(StatedFigure figure, OperandKey operand) =>
        _here.Count > 0 && _here[^1] is { Hit.Kind: StatementKinds.PerformanceProject } last && !last.Has(operand)
            && (EvaluationTerms.BareResults.Begins(figure.WordsBefore.Clause) is not null
                || (!figure.WordsBefore.CrossesSentence && EvaluationTerms.WholeResults.Is(Roles.Fillers.Trim(figure.WordsBefore.Clause))))
            ? last.Hit : null;

    private static bool NamesEvaluation(string text) =>
        (text.Contains(EvaluationTerms.CarriedOut, StringComparison.Ordinal) && text.Contains(EvaluationTerms.Concerns, StringComparison.Ordinal))
        || (text.Contains(EvaluationTerms.Shows, StringComparison.Ordinal) && text.Contains(EvaluationTerms.SelfResults, StringComparison.Ordinal))
        || text.StartsWith(EvaluationTerms.Organized, StringComparison.Ordinal);
}
