using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>The project that a document named last, to which 该项目 points back across paragraphs and sections.</summary>
internal sealed class ReportedProject
{
    private StatementTarget? _last;

    /// <summary>One of several that a section numbers: no other section speaks of it.</summary>
    private StatementTarget? _numbered;

    /// <summary>（一）校舍维修项目: a heading that is a project's name.</summary>
    public void Meet(Heading heading)
    {
        _numbered = null;
        if (heading.NormalTitle.Length == heading.Title.Length && NameLength(heading.NormalTitle, isTold: false) is > 0 and var length)
            _last = new StatementTarget(StatementKinds.PerformanceProject, heading.Title[..length], OperandKey.Executed);
    }

    /// <summary>The one that the paragraph in hand opens with a number and a name of; null where it opens otherwise.</summary>
    public StatementTarget? Opened { get; private set; }

    /// <summary>“校舍维修”项目根据…开展; （1）校舍维修经费。…该项目…: a paragraph that opens with a project's name.</summary>
    public void Meet(ParagraphReading paragraph)
    {
        Opened = null;
        var text = paragraph.Text;
        var start = HeadingNumbers.Read(text).Length;
        if (text.Length > start && text[start] == '"')
        {
            var close = EvaluatedProject.QuoteEnd(text, start);
            if (close - start > EvaluatedProject.ShortestName)
                (_last, _numbered) = (EvaluatedProject.Project(paragraph, start, close + 1), null);
            return;
        }

        var stop = start == 0 ? -1 : text.AsSpan(start).IndexOfAny("。：");
        if (stop > 0 && NameLength(text.Substring(start, stop), EvaluationTerms.ThatProject.In(text) || EvaluationTerms.Scores.In(text)) is > 0 and var length)
            _numbered = Opened = EvaluatedProject.Project(paragraph, start, start + length);
    }

    /// <summary>对该项目开展绩效评价，自评得分96分: null where the figure's sentence points back to none.</summary>
    public StatementTarget? PointedAt(ParagraphReading paragraph, StatedFigure figure)
    {
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start);
        return EvaluationTerms.ThatProject.In(before[(before.LastIndexOf('。') + 1)..]) ? _numbered ?? _last : null;
    }

    /// <param name="isTold">Whether 该项目 or a score stands behind it: then it is a project's name, whatever it is called.</param>
    private static int NameLength(string words, bool isTold)
    {
        if (words.Length is < EvaluatedProject.ShortestName or > EvaluatedProject.LongestName || words.AsSpan().IndexOfAny("，；、") >= 0
            || EvaluationTerms.NoProjects.Is(words) || EvaluationTerms.NoNameWords.In(words) || Titles.StoppedEnds.Ends(words) is not null) return 0;
        var length = EvaluationTerms.AfterProject.Ends(words) is { } tail ? words.Length - tail.Length : words.Length;
        return length >= EvaluatedProject.ShortestName && !EvaluationTerms.NoProjects.Is(words.AsSpan(0, length))
            && (isTold || length < words.Length) ? length : 0;
    }
}
