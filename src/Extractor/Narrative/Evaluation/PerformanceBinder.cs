using Extractor.Domain;
using Extractor.Narrative.Binding;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Evaluation;

/// <summary>预算绩效: what was evaluated and with how much money, and how each project came out.</summary>
internal sealed class PerformanceBinder(StatementCollector collector, string sectionPath)
{
    private readonly List<StatementDraft> _here = [];
    private string _subject = "";
    private StatementDraft? _project;

    public void Bind(ParagraphReading paragraph)
    {
        _here.Clear();
        if (ProjectName.Of(paragraph) is { } named) BindProject(paragraph, named);
        else if (_project is not null && !NamesEvaluation(paragraph.Text)) Describe(paragraph, 0);
        else BindOverview(paragraph);
        if (_here.Count > 0) WordFinder.Attach(paragraph, at => _here.FindLast(d => d.Position <= at));
    }

    private void BindProject(ParagraphReading paragraph, SubjectHit named)
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

    private void AddTo(StatementDraft project, string? operand, StatedFigure figure, ParagraphReading paragraph)
    {
        if (operand is null || project.Has(operand)) collector.Mention(figure, paragraph, sectionPath, project.Hit.Subject);
        else project.Add(operand, figure, paragraph);
    }

    private void BindOverview(ParagraphReading paragraph)
    {
        for (var i = 0; i < paragraph.Figures.Count; i++)
        {
            var figure = paragraph.Figures[i];
            var context = EvaluationContext.Of(paragraph, i);
            if (EvaluatedThing.Grade(paragraph, figure, _subject) is { } grade) (_subject, context) = (grade, context with { IsProjects = EvaluationTerms.ProjectMeasures.Is(figure.Figure.Unit), IsProblems = false });
            else if ((context.Subject ?? (i == 0 ? EvaluatedThing.OfOpening(paragraph, figure) : null)) is { } found) _subject = found;
            if (EvaluationOperands.OfProject(figure) is { } own && (OfWhole(figure, paragraph) ?? ProjectName.OfItem(paragraph, figure) ?? ProjectName.PointedAt(paragraph, figure)) is { } whole)
            {
                AddTo(_here.FindLast(d => d.Hit.IsSameStatement(whole)) ?? Open(whole, paragraph, figure), own, figure, paragraph);
                continue;
            }

            if (EvaluationOperands.OfOverview(figure, context, _subject) is not var (hit, operand)) { collector.Mention(figure, paragraph, sectionPath, _subject); continue; }
            var open = _here.FindLast(d => d.Hit.IsSameStatement(hit));
            (open is null || open.Has(operand) ? Open(hit, paragraph, figure) : open).Add(operand, figure);
        }
    }

    private StatementDraft Open(SubjectHit hit, ParagraphReading paragraph, StatedFigure figure)
    {
        var added = collector.Open(hit, paragraph, sectionPath, figure.Figure.Start);
        _here.Add(added);
        return added;
    }

    /// <summary>组织开展部门整体支出绩效自评，自评得分95分，全年预算数…: what is told of the whole in its own sentence.</summary>
    private static SubjectHit? OfWhole(StatedFigure figure, ParagraphReading paragraph)
    {
        var start = figure.Figure.Start == 0 ? 0 : paragraph.Text.LastIndexOf('。', figure.Figure.Start - 1) + 1;
        var sentence = paragraph.Text.AsSpan(start, figure.Figure.Start - start);
        if (!EvaluationTerms.Scores.In(sentence) && !EvaluationTerms.ResultFigures.In(figure.Lead.Clause)) return null;
        foreach (var name in EvaluationTerms.Wholes.Words)
            if (sentence.IndexOf(name) is var at && at >= 0) return new SubjectHit(StatementKinds.PerformanceProject, paragraph.Source.Printed.Substring(start + at, name.Length), "executed");
        return null;
    }

    private static bool NamesEvaluation(string text) =>
        (text.Contains(EvaluationTerms.CarriedOut, StringComparison.Ordinal) && text.Contains(EvaluationTerms.Concerns, StringComparison.Ordinal))
        || (text.Contains(EvaluationTerms.Shows, StringComparison.Ordinal) && text.Contains(EvaluationTerms.SelfResults, StringComparison.Ordinal))
        || text.StartsWith(EvaluationTerms.Organized, StringComparison.Ordinal);
}
