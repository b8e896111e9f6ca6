using Extractor.Domain;
using Extractor.Narrative;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Attachments.Reports;

/// <summary>A report's title and the project that it names.</summary>
internal sealed record ReportTitle(Evidence Evidence, string Project)
{
    private const int Longest = 70;

    private static readonly string[] Kinds = ["绩效自评价", "绩效自评", "绩效评价", "绩效自我评价", "绩效评估", "绩效再评价"];

    private static readonly string[] Middles = ["", "总结", "工作", "情况", "分析", "工作总结", "综合", "结果"];

    private static readonly string[] Before = ["项目支出", "专项支出", "支出项目", "项目", "支出", "财政"];

    /// <summary>Null where the paragraph is no such title; an empty project where the title names none.</summary>
    public static ReportTitle? Read(FlowText paragraph)
    {
        var text = paragraph.Text;
        if (text.Length > Longest || text.AsSpan().IndexOfAny("。；，！") >= 0 || !WithoutNote(text).EndsWith("报告", StringComparison.Ordinal)) return null;
        var (rank, number) = HeadingNumbers.Read(text);
        if (rank is not (HeadingRank.None or HeadingRank.Part or HeadingRank.Chinese)) return null;
        var start = Math.Max(number, AttachmentMark(text));
        var kind = Kinds.Select(k => text.LastIndexOf(k, StringComparison.Ordinal)).Max();
        if (kind < start || !EndsTitle(WithoutNote(text)[kind..])) return null;
        return new ReportTitle(paragraph.Whole, ProjectIn(paragraph.Printed, text, start, kind));
    }

    /// <summary>What is left of a title broken over two paragraphs: 2024年度信息系统运行维护项目 / 绩效评价报告.</summary>
    public ReportTitle Under(FlowText first) => new(
        new Evidence(first.FirstPage, first.Whole.Box, first.Printed + Evidence.Text),
        ProjectIn(first.Printed, first.Text, Math.Max(HeadingNumbers.Read(first.Text).Length, AttachmentMark(first.Text)), first.Length));

    private static string WithoutNote(string text) =>
        text.EndsWith('）') && text.LastIndexOf('（') is var open and > 0 ? text[..open] : text;

    private static bool EndsTitle(string end)
    {
        foreach (var kind in Kinds.Where(k => end.StartsWith(k, StringComparison.Ordinal)))
        {
            if (Middles.Any(m => end[kind.Length..] == m + "报告")) return true;
        }
        return false;
    }

    private static int AttachmentMark(string text)
    {
        if (!text.StartsWith('附')) return 0;
        var colon = text.AsSpan(0, Math.Min(8, text.Length)).IndexOfAny("：.、");
        return colon < 0 ? 0 : colon + 1;
    }

    private static string ProjectIn(string printed, string text, int start, int end)
    {
        if (end - start > 6 && text.AsSpan(start).StartsWith("20") && text[start + 4] == '年') start += text.AsSpan(start + 5).StartsWith("度") ? 6 : 5;
        foreach (var word in Before)
        {
            if (end - start <= word.Length || string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) != 0) continue;
            end -= word.Length;
            break;
        }
        return printed[start..Math.Max(start, end)].Trim('—', '-', ' ', '《', '》');
    }
}
