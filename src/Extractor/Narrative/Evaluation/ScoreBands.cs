using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>自评得分90分（含）以上的项目9个，80分至90分的项目2个: how many reached so many points, which are no further projects that were evaluated.</summary>
internal static class ScoreBands
{
    public static bool Counts(StatedFigure figure)
    {
        if (figure.Role != Role.Count || !EvaluationTerms.ProjectMeasures.Is(figure.Figure.Unit)) return false;
        var words = EvaluationTerms.CountFillers.Trim(figure.WordsBefore.Clause);
        if (EvaluationTerms.Projects.Ends(words) is { } projects) words = words[..^projects.Length];
        words = EvaluationTerms.BandEnds.Trim(words.TrimEnd(EvaluationTerms.Said));
        return words.Length > 1 && words[^1] == Units.Points[0] && CharacterForms.IsDigit(words[^2]);
    }
}
