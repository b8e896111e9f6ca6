using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Evaluation;

/// <summary>该项目全年预算120万元，执行96万元，自评得分91分: what sentences on projects tell of them in a passage that is no overview of evaluations.</summary>
internal static class ProjectResults
{
    /// <param name="reported">The project that the document named last.</param>
    public static Dictionary<StatedFigure, (StatementTarget Project, OperandKey Operand)> In(ParagraphReading paragraph, ReportedProject reported)
    {
        var results = new Dictionary<StatedFigure, (StatementTarget, OperandKey)>();
        var sentence = new List<StatedFigure>();
        foreach (var figure in paragraph.Figures)
        {
            if (figure.WordsBefore.CrossesSentence) sentence = Take(results, sentence, paragraph, reported);
            sentence.Add(figure);
        }

        Take(results, sentence, paragraph, reported);
        return results;
    }

    /// <summary>One sentence's; a single amount or a rate of what was carried out is no result.</summary>
    private static List<StatedFigure> Take(Dictionary<StatedFigure, (StatementTarget, OperandKey)> results, List<StatedFigure> sentence,
        ParagraphReading paragraph, ReportedProject reported)
    {
        if (sentence.Count == 0) return [];
        var isScored = sentence.Exists(f => f.Role == Role.Score);
        // （1）校舍维修经费。全年预算数120万元，自评得分91分: what a numbered name alone stands before.
        var opened = isScored && EvaluationTerms.BareResults.Begins(sentence[0].WordsBefore.Sentence) is not null ? reported.Opened : null;
        if (!isScored && reported.PointedAt(paragraph, sentence[^1]) is null) return [];
        var operands = sentence.ConvertAll(Operand);
        if (!isScored && operands.Where(o => o is not null).Distinct().Count() < 2 && !operands.Contains(OperandKey.Completion)) return [];
        for (var i = 0; i < sentence.Count; i++)
            if (operands[i] is { } operand && ((isScored ? EvaluatedProject.OfItem(paragraph, sentence[i]) : null)
                ?? reported.PointedAt(paragraph, sentence[i]) ?? opened) is { } project)
                results[sentence[i]] = (project, operand);
        return [];
    }

    private static OperandKey? Operand(StatedFigure figure) => figure.InReason
        || (figure.Role == Role.Completion && !Roles.ExecutionRate.In(figure.WordsBefore.Clause) && !EvaluationTerms.Budget.In(figure.WordsBefore.Clause))
        ? null : EvaluationOperands.OfProject(figure);
}
