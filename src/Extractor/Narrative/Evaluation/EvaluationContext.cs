using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Evaluation;

/// <summary>What the sentence around a figure evaluates, and what the figure counts in it.</summary>
/// <param name="Subject">What is evaluated, and how: 一般公共预算项目支出/绩效自评; null where the sentence does not say anew.</param>
/// <param name="Level">/一级项目 and the like, counted apart.</param>
internal sealed record EvaluationContext(string? Subject, string Level, bool IsProjects, bool IsUnits, bool IsProblems, bool IsAgencies, bool IsGrade)
{
    public static EvaluationContext Of(ParagraphReading paragraph, int index)
    {
        var figure = paragraph.Figures[index];
        var (unit, clause, after) = (figure.Figure.Unit, figure.WordsBefore.Clause, paragraph.After(index).Text);
        var grade = EvaluatedThing.OfProjects(figure, paragraph);
        var namesAct = EvaluationTerms.ActNames.Ends(EvaluationTerms.CountFillers.Trim(clause)) is not null;
        var isAgencies = (EvaluationTerms.Agencies.In(clause) && !namesAct) || EvaluationTerms.Agencies.Begins(after) is not null
            || (EvaluationTerms.Entrusts.In(clause) && EvaluationTerms.UnitMeasures.Is(unit) && !IsFollowedByProject(after));
        var isUnits = EvaluationTerms.UnitMeasures.Is(unit)
            && (EvaluationTerms.UnitsAfter.Begins(after) is not null
            || (EvaluationTerms.UnitsBefore.Ends(clause) is not null && !EvaluationTerms.Projects.In(figure.Noun)));
        var isProblems = (EvaluationTerms.Problems.In(clause) || EvaluationTerms.Found.Begins(after) is not null) && IsOfEvaluation(paragraph, figure);
        var isProjects = EvaluationTerms.OutOf.Begins(after) is null && !isUnits && !isProblems && !EvaluationTerms.Scores.In(clause)
            && EvaluationTerms.Uncovers.Ends(clause) is null && (unit.Length == 0 || EvaluationTerms.ProjectMeasures.Is(unit))
            && (EvaluationTerms.Projects.In(clause) || IsFollowedByProject(after)
            || namesAct);
        var isOfClause = index > 0 && figure.Role != Role.Count && !figure.WordsBefore.CrossesItem;
        var subject = grade ?? EvaluatedThing.OfSentence(paragraph, figure, isOfClause) ?? EvaluatedThing.OfNamedProjects(figure, paragraph);
        return new EvaluationContext(subject, Levels(clause, after), isProjects, isUnits, isProblems, isAgencies, grade is not null);
    }

    /// <summary>绩效评价发现问题4个，已整改3个: in a sentence on evaluation, or after problems that it found.</summary>
    private static bool IsOfEvaluation(ParagraphReading paragraph, StatedFigure figure)
    {
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start);
        var sentence = before[(before.LastIndexOf('。') + 1)..];
        return EvaluationTerms.Acts.In(sentence) || EvaluationTerms.Uncovers.In(before);
    }

    private static bool IsFollowedByProject(ReadOnlySpan<char> after)
    {
        var stop = after.IndexOfAny("，。；：");
        return EvaluationTerms.Projects.In(stop < 0 ? after : after[..stop]);
    }

    private static string Levels(string clause, string after) =>
        (EvaluationTerms.Levels.Ends(EvaluationTerms.LevelFillers.Trim(clause)) ?? EvaluationTerms.Levels.Begins(after)) is { } level ? "/" + level : "";
}
