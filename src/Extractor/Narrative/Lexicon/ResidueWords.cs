namespace Extractor.Narrative.Lexicon;

/// <summary>What is left of the template that a document was written from.</summary>
internal static class ResidueWords
{
    public static readonly Concept Blanks = new("a figure that was not filled in", "占%。",
        "占%", "占比%", "减少万元", "增加万元", "为万元", "支出万元", "收入万元", "总计万元", "下降%", "增长%", "降低%", "预算的%", "支出的%", "合计的%", "总额的%", "决算万元", "个，累计人次");

    public static readonly Concept Choices = new("both words of a choice", "比上年增加（减少）3万元。",
        "增加（减少）", "减少（增加）", "下降（增长）", "增长（下降）", "增加/减少", "增长/下降", "大于（小于）", "小于（大于）", "大于/小于", "大小于", "增加增加", "减少减少", "增长增长", "下降下降", "部门（单位）共有");

    public static readonly Concept Instructions = new("instructions to the writer", "如持平作持平表述。",
        "如持平作持平表述", "不涉及的不列", "仍保留该表格式", "作下述说明", "据实填写", "请填写", "XX局", "XX单位", "XX部门", "XXX", "××", "XX万元", "XX%", "OO万元", "202年", "列明公务接待");

    public static readonly Concept Parts = new("before such words: part of another word", "兑换为万元。", "换", "合", "算", "位");

    public static readonly Concept Denials = new("says there is none of it", "本年度没有政府性基金预算支出。", "没有", "无", "未安排", "未发生", "不涉及");
}
