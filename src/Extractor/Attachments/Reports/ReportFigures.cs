using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Narrative;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Sections;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Attachments.Reports;

/// <summary>The figures of a report: its project's budget, execution and score as one statement a paragraph, every other one as a mention.</summary>
internal sealed class ReportFigures(string project)
{
    private readonly StatementCollector _collector = new();

    public IReadOnlyList<Statement> Read(SectionTree tree)
    {
        foreach (var paragraph in tree.Opening) Read(paragraph, "");
        foreach (var section in tree.All())
        {
            foreach (var paragraph in section.Paragraphs) Read(paragraph, section.Path);
        }
        return [.. _collector.Drafts.Select((d, i) => d.ToStatement(i + 1))];
    }

    private void Read(FlowText paragraph, string path)
    {
        var reading = ParagraphReading.Read(paragraph);
        StatementDraft? own = null;
        foreach (var figure in reading.Figures)
        {
            var operand = Operand(figure, reading.Text);
            if (operand is null || own?.Has(operand) == true) _collector.Mention(figure, reading, path, project);
            else (own ??= _collector.Open(new StatementTarget(StatementKinds.PerformanceReport, project), reading, path, figure.Figure.Start))
                .Add(operand, figure);
        }
    }

    private static OperandKey? Operand(StatedFigure figure, string text) => figure.Role switch
    {
        _ when figure.InReason => null,
        Role.Score => IsOwnScore(figure, text) ? OperandKey.Score : null,
        Role.OriginalBudget => OperandKey.InitialBudget,
        Role.AdjustedBudget or Role.Budget => OperandKey.FullYearBudget,
        Role.Executed or Role.Final => OperandKey.Executed,
        Role.Completion => OperandKey.Completion,
        _ => null,
    };

    /// <summary>The project's score, not that of an indicator, a full mark, or the bounds of a grade.</summary>
    private static bool IsOwnScore(StatedFigure figure, string text)
    {
        var sentence = SentenceAround(text, figure.Figure.Start);
        return (Has(figure.WordsBefore.Clause, "得分", "评分", "分数", "自评分", "总分")) && !Has(figure.WordsBefore.Clause, "满分", "分值", "权重", "在")
            && !Has(sentence, "该指标", "分为优", "指标得分", "二级指标", "三级指标", "一级指标", "（含）");
    }

    private static string SentenceAround(string text, int at)
    {
        var start = text.LastIndexOf('。', at) + 1;
        var end = text.IndexOf('。', at);
        return text[start..(end < 0 ? text.Length : end)];
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
