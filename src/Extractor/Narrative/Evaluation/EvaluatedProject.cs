using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>Reads which project a paragraph on self-evaluation is of.</summary>
internal static class EvaluatedProject
{
    /// <summary>In characters: 从自评情况看 names no project 从.</summary>
    public const int ShortestName = 2;

    public const int LongestName = 40;

    /// <summary>In characters: a title that stands before its text on the same line.</summary>
    private const int LongestTitle = 30;

    /// <summary>Null where the paragraph is of no one project.</summary>
    public static StatementTarget? Of(ParagraphReading paragraph)
    {
        var text = paragraph.Text;
        if (LeadingName.At(text, 0) is var (from, until) && LeadingName.IsOnlyOne(text)) return Project(paragraph, from, until);
        if (!EvaluationTerms.Signs.In(text) || text.Contains(EvaluationTerms.AverageScore, StringComparison.Ordinal)) return null;
        var start = HeadingNumbers.Read(text).Length;
        return NamesSeveral(text[start..]) ? null : From(paragraph, start) ?? (TitleEnd(text) is { } behind ? From(paragraph, behind) : null);
    }

    /// <summary>“校舍维修”项目自评得分97分。“校园文化”项目自评得分95分: each sentence opens with a project of its own.</summary>
    private static bool NamesSeveral(string text)
    {
        var names = new HashSet<string>();
        foreach (var sentence in text.Split('。'))
        {
            if (QuoteEnd(sentence, 0) is > 0 and var close) names.Add(sentence[..close]);
        }

        return names.Count > 1;
    }

    /// <summary>“校舍维修”项目: where the quotes close that open a project's name at a place; -1 where none do.</summary>
    public static int QuoteEnd(string text, int start)
    {
        var close = start < text.Length && text[start] == '"' ? text.IndexOf('"', start + 1) : -1;
        return close > 0 && text.AsSpan(close + 1).StartsWith(EvaluationTerms.Project) ? close : -1;
    }

    /// <summary>“校舍维修”项目绩效自评结果: the one project in quotes that a heading opens with; null where it opens with none.</summary>
    public static StatementTarget? OfTitle(Heading heading)
    {
        var title = heading.NormalTitle;
        var close = title.Length == heading.Title.Length ? QuoteEnd(title, 0) : -1;
        return close > ShortestName && EvaluationTerms.Heads.Is(title.AsSpan(close + 1))
            ? new StatementTarget(StatementKinds.PerformanceProject, heading.Title[1..close], OperandKey.Executed) : null;
    }

    /// <summary>（三）部门评价项目绩效评价结果。“校舍维修”项目…: behind the words that only head the paragraph; null where none do.</summary>
    private static int? TitleEnd(string text) =>
        text.IndexOf('。', StringComparison.Ordinal) is var stop and > 0 and <= LongestTitle && EvaluationTerms.Results.Ends(text.AsSpan(0, stop)) is not null
            && text.AsSpan(0, stop).IndexOfAny("，；：") < 0 ? stop + 1 : null;

    private static StatementTarget? From(ParagraphReading paragraph, int start)
    {
        var text = paragraph.Text;
        var limit = text.AsSpan(start).IndexOfAny("：。，；") is var stop and >= 0 ? start + stop : text.Length;
        var end = NameEnd(text, start, limit);
        if (end - start < ShortestName || IsCounted(text, start, end)) return null;
        var name = text.AsSpan(start, end - start);
        if (EvaluationTerms.Verbs.Ends(name) is not null || EvaluationTerms.NoProjects.Is(name) || EvaluationTerms.ActNames.Is(name)
            || name.Contains(EvaluationTerms.Of)) return null;
        return Project(paragraph, start, end);
    }

    public static StatementTarget Project(ParagraphReading paragraph, int start, int end)
    {
        var text = paragraph.Text;
        while (start < end && text[start] == '"' && text.IndexOf('"', start + 1, end - start - 1) == end - 1 && end - start > 2) { start++; end--; }
        return new StatementTarget(StatementKinds.PerformanceProject, paragraph.Source.Printed[start..end], OperandKey.Executed);
    }

    /// <summary>校舍维修项目全年预算280万元，…；校园文化项目…: the project that the semicolon's part of a sentence opens with; null where it opens with none.</summary>
    public static StatementTarget? OfItem(ParagraphReading paragraph, StatedFigure figure)
    {
        var text = paragraph.Text;
        if (ScoredProject.Of(paragraph, figure) is { } scored) return scored;
        var item = figure.Figure.Start == 0 ? 0 : text.LastIndexOfAny(['。', '；'], figure.Figure.Start - 1) + 1;
        if (LeadingName.At(text, item) is var (from, until) && until <= figure.Figure.Start) return Project(paragraph, from, until);
        var start = figure.Figure.Start == 0 ? 0 : text.LastIndexOfAny(['。', '；', '：'], figure.Figure.Start - 1) + 1;
        if (BeforeColon(text, start) is var (first, last)) return Project(paragraph, first, last);
        foreach (var word in EvaluationTerms.BeforeProject.Words)
            if (text.AsSpan(start).StartsWith(word)) start += word.Length;
        if (BeforeResults(text, start, figure.Figure.Start) is { } reached) return Project(paragraph, start, reached);
        var end = text.IndexOf(EvaluationTerms.Project, start, Math.Max(0, figure.Figure.Start - start), StringComparison.Ordinal);
        if (end - start is < ShortestName or > LongestName || text.AsSpan(start, end - start).IndexOfAny("，（") >= 0
            || text.AsSpan(start, end - start).Contains(EvaluationTerms.Of) || IsCounted(text, start, end)) return null;
        return EvaluationTerms.OwnWords.Begins(text.AsSpan(end + EvaluationTerms.Project.Length).TrimStart('，')) is not null
            ? new StatementTarget(StatementKinds.PerformanceProject, paragraph.Source.Printed[start..end].Trim('"', '“', '”'), OperandKey.Executed) : null;
    }

    /// <summary>其中，校舍维修项目：项目自评得分97分: the name that a colon sets off from results; null where none stands there.</summary>
    private static (int Start, int End)? BeforeColon(string text, int behind)
    {
        if (behind < 2 || text[behind - 1] != '：') return null;
        var results = text.AsSpan(behind);
        if (results.StartsWith(EvaluationTerms.Project)) results = results[EvaluationTerms.Project.Length..];
        var (start, end) = (text.LastIndexOfAny(['。', '；', '：', '，'], behind - 2) + 1, HeadStart(text, behind - 1));
        start += HeadingNumbers.Read(text[start..(behind - 1)]).Length;
        return EvaluationTerms.OwnWords.Begins(results) is not null && end - start is >= ShortestName and <= LongestName
            && !IsCounted(text, start, end) && text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') < 0
            && !text.AsSpan(start, end - start).Contains(EvaluationTerms.Of)
            && !EvaluationTerms.NoProjects.Is(text.AsSpan(start, end - start)) ? (start, end) : null;
    }

    /// <summary>Where 项目, or 项目自评综述, begins that ends at a place; -1 where neither does.</summary>
    private static int HeadStart(string text, int end) =>
        EvaluationTerms.Heads.Ends(text.AsSpan(0, end)) is { } head && head.StartsWith(EvaluationTerms.Project, StringComparison.Ordinal)
            ? end - head.Length : -1;

    /// <summary>校舍维修专项自评得分97分: where a name that says itself that money was set aside ends before its results; null where none does.</summary>
    private static int? BeforeResults(string text, int start, int figure)
    {
        var clause = text.AsSpan(start, figure - start);
        if (clause.IndexOf('，') is var comma and >= 0) clause = clause[..comma];
        if (clause.Contains(EvaluationTerms.Project, StringComparison.Ordinal)) return null;
        var end = EvaluationTerms.OwnWords.FirstIn(clause);
        return end is >= ShortestName and <= LongestName && EvaluationTerms.SetAside.Ends(clause[..end]) is not null
            && !EvaluationTerms.NoNameWords.In(clause[..end]) && clause[..end].IndexOfAny("（：、") < 0 && !clause[..end].Contains(EvaluationTerms.Of)
            ? start + end : null;
    }

    /// <summary>选取“档案室建设”1个项目开展评价。该项目全年预算330万元: the project that was named last, in quotes; null where the clause does not point back.</summary>
    public static StatementTarget? PointedAt(ParagraphReading paragraph, StatedFigure figure)
    {
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start);
        var sentence = before.LastIndexOf('。') + 1;
        if (sentence < 2 || EvaluationTerms.ThatProject.Begins(before[sentence..]) is null) return null;
        var close = before[..sentence].LastIndexOf('"');
        var open = close <= 0 ? -1 : before[..close].LastIndexOf('"');
        return open < 0 || close - open < 3 ? null
            : new StatementTarget(StatementKinds.PerformanceProject, paragraph.Source.Printed[(open + 1)..close], OperandKey.Executed);
    }

    /// <summary>全部22个项目, 绩效管理项目共18个: projects that are counted, not one that is named.</summary>
    private static bool IsCounted(string text, int start, int end) =>
        (end - start > 1 && EvaluationTerms.ProjectMeasures.At(text, end - 1) is not null && CharacterForms.IsDigit(text[end - 2]))
            || text.AsSpan(end).StartsWith(EvaluationTerms.ProjectsInAll)
            || (text.AsSpan(end).StartsWith(EvaluationTerms.Project) && end + EvaluationTerms.Project.Length < text.Length
                && CharacterForms.IsDigit(text[end + EvaluationTerms.Project.Length]));

    private static int NameEnd(string text, int start, int limit)
    {
        var words = text.AsSpan(start, limit - start);
        if (words.Contains(EvaluationTerms.BudgetProjects, StringComparison.Ordinal)) return -1;
        foreach (var head in EvaluationTerms.Heads.Words)
            if (limit - start > head.Length && text.IndexOf(head, start + 1, limit - start - 1, StringComparison.Ordinal) is var at and > 0)
                return EvaluationTerms.Verbs.At(text, at + head.Length) is null ? at : -1;
        return EvaluationTerms.OwnWholes.Begins(words) is { } whole ? start + whole.Length : -1;
    }
}
