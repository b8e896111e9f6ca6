using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Evaluation;

/// <summary>对“校舍维修”“校园文化”等2个项目开展评价，得分分别为97分、95分: projects in quotes to which figures are given out.</summary>
internal static class QuotedProjects
{
    /// <summary>The project whose turn it is; null where the sentence names not as many as there are figures.</summary>
    public static StatementTarget? OfTurn(ParagraphReading paragraph, StatedFigure figure)
    {
        if (figure.Turn is not var (index, count)) return null;
        var text = paragraph.Text;
        var start = text.LastIndexOf('。', figure.Figure.Start - 1) + 1;
        var names = new List<(int Start, int End)>();
        for (var open = text.IndexOf('"', start, figure.Figure.Start - start); open >= 0;)
        {
            var close = text.IndexOf('"', open + 1, figure.Figure.Start - open - 1);
            if (close < 0) break;
            names.Add((open + 1, close));
            open = text.IndexOf('"', close + 1, figure.Figure.Start - close - 1);
        }

        return names.Count != count ? null
            : new StatementTarget(StatementKinds.PerformanceProject, paragraph.Source.Printed[names[index].Start..names[index].End], OperandKey.Executed);
    }
}
