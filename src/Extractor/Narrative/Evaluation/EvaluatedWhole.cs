using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>Reads what is told of the expenditure of the whole department, beside its projects.</summary>
internal static class EvaluatedWhole
{
    /// <summary>组织开展部门整体支出绩效自评，自评得分95分，全年预算数…: what is told of the whole in its own sentence.</summary>
    public static StatementTarget? Of(StatedFigure figure, ParagraphReading paragraph)
    {
        var start = figure.Figure.Start == 0 ? 0 : paragraph.Text.LastIndexOf('。', figure.Figure.Start - 1) + 1;
        var sentence = paragraph.Text.AsSpan(start, figure.Figure.Start - start);
        if (Opening(figure, paragraph) is { } opening) return opening;
        if (FollowsCount(paragraph, figure, start)) return null;
        if (figure.Role != Role.Score && !EvaluationTerms.Scores.In(sentence) && !EvaluationTerms.ResultFigures.In(figure.WordsBefore.Clause)) return null;
        foreach (var name in EvaluationTerms.Wholes.Words)
            if (sentence.IndexOf(name) is var at && at >= 0)
                return new StatementTarget(StatementKinds.PerformanceProject, paragraph.Source.Printed.Substring(start + at, name.Length), OperandKey.Executed);
        foreach (var name in EvaluationTerms.BareWholes.Words)
            if (figure.WordsBefore.Clause.Contains(name, StringComparison.Ordinal) && sentence.LastIndexOf(name) is var at)
                return new StatementTarget(StatementKinds.PerformanceProject, paragraph.Source.Printed.Substring(start + at, name.Length), OperandKey.Executed);
        return null;
    }

    /// <summary>部门整体支出年初预算100万元: what is told of the whole, by the words that open the sentence.</summary>
    private static StatementTarget? Opening(StatedFigure figure, ParagraphReading paragraph)
    {
        if (figure.Role is Role.Score || !(figure.WordsBefore.Start == 0 || figure.WordsBefore.CrossesItem)) return null;
        var item = figure.WordsBefore.Item;
        var start = HeadingNumbers.Read(item).Length;
        if (Totals.Own.At(item, start) is { } owner) start += owner.Length;
        start += NamePhrase.YearLength(item.AsSpan(start));
        if (Absence.YearWords.At(item, start) is { } thisYear) start += thisYear.Length;
        if (Totals.Own.At(item, start) is { } own) start += own.Length;
        return EvaluationTerms.Wholes.At(item, start) is { } whole && item.AsSpan(start).IndexOfAny("，（") < 0
            ? new StatementTarget(StatementKinds.PerformanceProject,
                paragraph.Source.Printed.Substring(figure.WordsBefore.End - item.Length + start, whole.Length), OperandKey.Executed) : null;
    }

    /// <summary>整体支出自评表1个；评价项目5个，全年预算数1500万元: of the projects that an item of its own counts.</summary>
    private static bool FollowsCount(ParagraphReading paragraph, StatedFigure figure, int sentence)
    {
        var item = paragraph.Text.LastIndexOf('；', Math.Max(0, figure.Figure.Start - 1)) + 1;
        return item > sentence && paragraph.Figures.Any(f => f.Role == Role.Count && EvaluationTerms.ProjectMeasures.Is(f.Figure.Unit) && f.Figure.Start >= item
            && f.Figure.Start < figure.Figure.Start);
    }
}
