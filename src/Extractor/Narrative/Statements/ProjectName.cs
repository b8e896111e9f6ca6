using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>Reads which project a paragraph on self-evaluation is of.</summary>
internal static class ProjectName
{
    private static readonly string[] Heads =
        ["项目绩效自评情况", "项目绩效自评综述", "项目自评综述", "项目绩效综述", "项目综述", "项目绩效自评结果", "项目自评情况", "绩效自评综述", "绩效自评情况", "绩效自评结果", "项目绩效情况", "项目绩效评价情况", "自评综述", "自评情况", "项目"];

    private static readonly string[] Signs = ["自评得分", "得分为", "得分", "自评分", "执行数", "评价得分"];

    /// <summary>What a project's own figures start with, right after its name.</summary>
    private static readonly string[] OwnWords = ["全年预算", "年初预算", "预算", "自评得分", "绩效自评得分", "得分", "执行"];

    /// <summary>Null where the paragraph is of no one project.</summary>
    public static SubjectHit? Of(ParagraphReading paragraph)
    {
        var text = paragraph.Text;
        if (!Signs.Any(s => text.Contains(s, StringComparison.Ordinal)) || text.Contains("平均得分", StringComparison.Ordinal)) return null;
        var start = HeadingNumbers.Read(text).Length;
        var limit = text.AsSpan(start).IndexOfAny("：。，；") is var stop and >= 0 ? start + stop : text.Length;
        var end = NameEnd(text, start, limit);
        if (end <= start) return null;
        if (IsCounted(text, start, end)) return null;
        while (start < end && text[start] == '"' && text.IndexOf('"', start + 1, end - start - 1) == end - 1 && end - start > 2) { start++; end--; }
        return new SubjectHit(StatementKinds.PerformanceProject, paragraph.Source.Printed[start..end], "executed");
    }

    /// <summary>校舍维修项目全年预算280万元，…；校园文化项目…: the project that the semicolon's part of a sentence opens with; null where it opens with none.</summary>
    public static SubjectHit? OfItem(ParagraphReading paragraph, StatedFigure figure)
    {
        var text = paragraph.Text;
        var start = figure.Figure.Start == 0 ? 0 : text.LastIndexOfAny(['。', '；', '：'], figure.Figure.Start - 1) + 1;
        foreach (var word in (string[])["其中", "，"])
            if (text.AsSpan(start).StartsWith(word)) start += word.Length;
        var end = text.IndexOf("项目", start, figure.Figure.Start - start, StringComparison.Ordinal);
        if (end - start is < 2 or > 40 || text.AsSpan(start, end - start).IndexOfAny("，（对") >= 0 || IsCounted(text, start, end)) return null;
        return OwnWords.Any(w => text.AsSpan(end + 2).TrimStart('，').StartsWith(w)) ? new SubjectHit(StatementKinds.PerformanceProject, paragraph.Source.Printed[start..end].Trim('"', '“', '”'), "executed") : null;
    }

    /// <summary>全部22个项目, 绩效管理项目共18个: projects that are counted, not one that is named.</summary>
    private static bool IsCounted(string text, int start, int end) =>
        (end - start > 1 && text[end - 1] is '个' or '项' && PrintedForms.IsDigit(text[end - 2])) || text.AsSpan(end).StartsWith("项目共");

    private static int NameEnd(string text, int start, int limit)
    {
        var words = text.AsSpan(start, limit - start);
        if (words.Contains("预算项目支出", StringComparison.Ordinal)) return -1;
        foreach (var head in Heads)
            if (limit - start > head.Length && text.IndexOf(head, start + 1, limit - start - 1, StringComparison.Ordinal) is var at and > 0) return at;
        return words.StartsWith("部门整体支出") ? start + 6 : words.StartsWith("整体支出") ? start + 4 : -1;
    }
}
