using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>Reads which project a score is of, where its own clause or its sentence names it.</summary>
internal static class ScoredProject
{
    /// <summary>Null where neither names one.</summary>
    public static StatementTarget? Of(ParagraphReading paragraph, StatedFigure figure) =>
        figure.Role != Role.Score ? null : Quoted(paragraph, figure) ?? OfClause(paragraph, figure) ?? SelfEvaluated(paragraph, figure);

    /// <summary>“校舍维修”项目88分，“校园文化”项目96分: a name in quotes with nothing but its score behind it.</summary>
    private static StatementTarget? Quoted(ParagraphReading paragraph, StatedFigure figure)
    {
        var (start, words) = BeforeScore(figure);
        return words.Length > 3 && words[0] == '"' && words[1..].IndexOf('"') == words.Length - 2
            ? EvaluatedProject.Project(paragraph, start, start + words.Length) : null;
    }

    /// <summary>其中校舍维修项目得分97分，校园文化专项得分95分: a name that says itself that it is a project's, with nothing but its score behind it.</summary>
    private static StatementTarget? OfClause(ParagraphReading paragraph, StatedFigure figure)
    {
        var (start, name) = BeforeScore(figure);
        return name.Length is >= EvaluatedProject.ShortestName and <= EvaluatedProject.LongestName
            && (paragraph.Text.AsSpan(start + name.Length).StartsWith(EvaluationTerms.Project) || IsSetAside(name, figure))
            && !EvaluationTerms.NoNameWords.In(name) && !EvaluationTerms.NoProjects.Is(name) && name.AsSpan().IndexOfAny("（：、") < 0
            && !name.Contains(EvaluationTerms.Of) && name.AsSpan().IndexOfAnyInRange('0', '9') < 0
            ? EvaluatedProject.Project(paragraph, start, start + name.Length) : null;
    }

    /// <summary>图书购置经费自评得分92分: what money was set aside for, right before its score; not 项目经费, which is no name.</summary>
    private static bool IsSetAside(string name, StatedFigure figure) => !figure.WordsBefore.Clause.EndsWith(name, StringComparison.Ordinal)
        && (EvaluationTerms.SetAside.Ends(name) ?? EvaluationTerms.SetAsideBeforeScore.Ends(name)) is { } end && name.Length > end.Length
        && !EvaluationTerms.NoProjects.Is(name.AsSpan(0, name.Length - end.Length)) && !EvaluationTerms.MoneyAtLarge.In(name);

    /// <summary>The words of the score's clause, without a number or 其中 in front and what leads to the score behind, and where they start.</summary>
    private static (int Start, string Words) BeforeScore(StatedFigure figure)
    {
        var clause = figure.WordsBefore.Clause;
        var number = Math.Max(HeadingNumbers.Read(clause).Length, BehindSingling(clause));
        var words = EvaluationTerms.BeforeScore.Trim(clause.AsSpan(number).TrimEnd('，'));
        var start = figure.WordsBefore.End - figure.WordsBefore.Clause.Length + number;
        for (; EvaluationTerms.BeforeProject.Begins(words) is { } among; start += among.Length) words = words[among.Length..];
        return (start, words.ToString());
    }

    /// <summary>得分最高的是“校舍维修”项目: where the project begins that words single out; 0 where none do.</summary>
    private static int BehindSingling(string clause) =>
        EvaluationTerms.SinglesOut.LastIn(clause) is var at and >= 0 ? clause.IndexOf(Openers.PartIs, at) + 1 : 0;

    /// <summary>对“校舍维修”项目开展自评，得分92分: the one project in quotes that its sentence evaluates; null where it names several or none.</summary>
    private static StatementTarget? SelfEvaluated(ParagraphReading paragraph, StatedFigure figure)
    {
        var (lead, text) = (figure.WordsBefore, paragraph.Text);
        var start = lead.End - lead.Sentence.Length;
        var open = lead.Sentence.Contains(EvaluationTerms.SelfEvaluation, StringComparison.Ordinal)
            ? lead.Sentence.IndexOf('"') : -1;
        var close = open < 1 || lead.Sentence[open - 1] != EvaluationTerms.Of ? -1 : lead.Sentence.IndexOf('"', open + 1);
        return close > open + EvaluatedProject.ShortestName && lead.Sentence.AsSpan(close + 1).StartsWith(EvaluationTerms.Project)
            && lead.Sentence.IndexOf('"', close + 1) < 0 ? EvaluatedProject.Project(paragraph, start + open, start + close + 1) : null;
    }
}
