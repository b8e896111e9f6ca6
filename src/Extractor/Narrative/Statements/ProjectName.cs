using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>Reads which project a paragraph on self-evaluation is of.</summary>
internal static class ProjectName
{
    private static readonly string[] Heads =
        ["项目绩效自评情况", "项目绩效自评综述", "项目自评综述", "项目绩效综述", "项目综述", "项目绩效自评结果", "项目自评情况", "绩效自评综述", "绩效自评情况", "绩效自评结果", "项目绩效情况", "项目绩效评价情况", "自评综述", "自评情况", "项目"];

    private static readonly string[] Signs = ["自评得分", "得分为", "得分", "自评分", "执行数", "评价得分"];

    /// <summary>Null where the paragraph is of no one project.</summary>
    public static SubjectHit? Of(ParagraphReading paragraph)
    {
        var text = paragraph.Text;
        if (!Signs.Any(s => text.Contains(s, StringComparison.Ordinal)) || text.Contains("平均得分", StringComparison.Ordinal)) return null;
        var start = HeadingNumbers.Read(text).Length;
        var limit = text.AsSpan(start).IndexOfAny("：。，；") is var stop and >= 0 ? start + stop : text.Length;
        var end = NameEnd(text, start, limit);
        if (end <= start) return null;
        while (start < end && text[start] == '"' && text.IndexOf('"', start + 1, end - start - 1) == end - 1 && end - start > 2) { start++; end--; }
        return new SubjectHit(StatementKinds.PerformanceProject, paragraph.Source.Printed[start..end], "executed");
    }

    private static int NameEnd(string text, int start, int limit)
    {
        var words = text.AsSpan(start, limit - start);
        if (words.Contains("预算项目支出", StringComparison.Ordinal)) return -1;
        foreach (var head in Heads)
            if (limit - start > head.Length && text.IndexOf(head, start + 1, limit - start - 1, StringComparison.Ordinal) is var at and > 0) return at;
        return words.StartsWith("部门整体支出") ? start + 6 : words.StartsWith("整体支出") ? start + 4 : -1;
    }
}
