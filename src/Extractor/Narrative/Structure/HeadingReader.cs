using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>Tells headings from numbered paragraphs, and parts a heading from the text that runs on after it.</summary>
internal static class HeadingReader
{
    private static readonly string[] TitleEnds =
    [
        "情况", "说明", "概况", "职责", "职能", "设置", "构成", "解释", "附件", "结果", "综述", "目标", "背景", "内容", "过程", "投入", "分析", "建议", "问题",
        "总体", "结构", "具体", "组成", "决算表", "总表", "报表", "原则", "结论", "措施", "做法", "方法", "标准", "范围", "准备", "实施", "经费", "机构", "绩效", "信息",
    ];

    /// <summary>What a title ends with that a full stop follows.</summary>
    private static readonly string[] StoppedEnds = ["情况", "说明", "概况", "设置", "构成", "结果", "职责", "职能", "解释", "综述"];

    /// <summary>Null where the paragraph is no heading; else the heading and what runs on after it.</summary>
    public static (Heading Heading, FlowText? Tail)? Read(FlowText paragraph)
    {
        var text = paragraph.Text;
        var (rank, numberLength) = HeadingNumbers.Read(text);
        if (rank == HeadingRank.None) return ReadUnnumbered(paragraph);
        if (numberLength >= text.Length) return rank == HeadingRank.Part ? (Make(paragraph, rank, numberLength, text.Length), null) : null;
        var title = text[numberLength..];
        if (IsTitle(title, rank)) return (Make(paragraph, rank, numberLength, text.Length), null);
        return RunIn(paragraph, rank, numberLength);
    }

    private static Heading Make(FlowText paragraph, HeadingRank rank, int numberLength, int end) =>
        new(rank, paragraph.Printed[..numberLength].Trim(), paragraph.Printed[numberLength..end].TrimEnd('。', '：', ':', '.'), paragraph.Text[numberLength..end].TrimEnd('。', '：', '.'), paragraph.Evidence(0, end));

    private static bool IsTitle(string title, HeadingRank rank)
    {
        var core = title.TrimEnd('。', '：');
        if (rank == HeadingRank.Part) return core.Length <= 60 && !core.Contains('。');
        if (core.Length is 0 or > 60 || core.AsSpan().IndexOfAny("。；！：") >= 0 || FigureScanner.Scan(core).Any(f => f.Kind != FigureKind.Code)) return false;
        if (core.Length != title.Length && core.EndsWith("（项）", StringComparison.Ordinal) && rank >= HeadingRank.Arabic) return !core.Contains('，');
        if (core.Length != title.Length) return core.Length <= 40 && StoppedEnds.Any(e => core.EndsWith(e, StringComparison.Ordinal)) && !core.Contains('，');
        if (rank is HeadingRank.Chinese or HeadingRank.BracketedChinese) return !core.Contains('，') || EndsLikeTitle(core);
        return core.EndsWith("（项）", StringComparison.Ordinal) || (core.Length <= 35 && !core.Contains('，') && !core.Contains('、')) || EndsLikeTitle(core);
    }

    /// <summary>（一）总体情况。2024年度…: the heading ends at its full stop, the text runs on.</summary>
    private static (Heading, FlowText?)? RunIn(FlowText paragraph, HeadingRank rank, int numberLength)
    {
        var stop = paragraph.Text.AsSpan(numberLength).IndexOfAny('。', '：');
        if (stop is <= 0 or > 40) return null;
        var end = numberLength + stop;
        var title = paragraph.Text[numberLength..end];
        var isColon = paragraph.Text[end] == '：';
        if (title.AsSpan().IndexOfAny("，；") >= 0 || !(title.EndsWith("情况", StringComparison.Ordinal) || title.EndsWith("情况说明", StringComparison.Ordinal)) || FigureScanner.Scan(title).Count > 0) return null;
        if (isColon && (title.Contains("绩效", StringComparison.Ordinal) || title.Contains("完成情况", StringComparison.Ordinal))) return null;
        return (Make(paragraph, rank, numberLength, end), paragraph.From(end + 1));
    }

    private static (Heading, FlowText?)? ReadUnnumbered(FlowText paragraph)
    {
        var text = paragraph.Text;
        if (text.Length is < 2 or > 40 || text.AsSpan().IndexOfAny("，；。：！？") >= 0) return null;
        var isPart = text is "名词解释" or "附件" || text.EndsWith("概况", StringComparison.Ordinal)
            || ((text.Contains("部门决算", StringComparison.Ordinal) || text.Contains("单位决算", StringComparison.Ordinal)) && (text.EndsWith("说明", StringComparison.Ordinal) || text.EndsWith("表", StringComparison.Ordinal)));
        var isSection = text.EndsWith("情况说明", StringComparison.Ordinal) || text.EndsWith("支出说明", StringComparison.Ordinal) || text.EndsWith("支出情况", StringComparison.Ordinal) || text.EndsWith("占用情况", StringComparison.Ordinal);
        if ((!isPart && !isSection) || FigureScanner.Scan(text).Count > 0) return null;
        return (Make(paragraph, isPart ? HeadingRank.Part : HeadingRank.Chinese, 0, text.Length), null);
    }

    private static bool EndsLikeTitle(string title) => TitleEnds.Any(e => title.EndsWith(e, StringComparison.Ordinal));
}
