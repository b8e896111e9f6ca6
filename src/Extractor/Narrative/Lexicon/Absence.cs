namespace Extractor.Narrative.Lexicon;

/// <summary>Words that say there is nothing, or no change, instead of a figure.</summary>
internal static class Absence
{
    public static readonly Concept Nothing = new("there is none of it", "本年度没有政府性基金预算财政拨款收入。", "没有", "未安排", "未发生", "不涉及", "无");

    public static readonly Concept Undone = new("begins a clause that says something was not done", "全年未购置车辆。",
        [.. Nothing.Words, "未购置", "未新购", "未新增", "未更新", "未组织", "未开展", "未使用"]);

    public static readonly Concept YearWords = new("the time, before what was or was not done", "全年未购置车辆。", "全年", "本年度", "本年", "当年", "年内");

    public static readonly Concept OfBudget = new("ends the name of an item that no budget was made for",
        "五、一般公共预算支出情况\n地质灾害防治年初未安排预算，支出86万元。", "年初未安排预算", "年初无预算", "年初没有预算", "年初未列预算");

    public static readonly Concept NoChange = new("as much as the base", "与上年持平。", "持平", "无增减", "无变化");

    /// <summary>What is kept of a statement besides its figures.</summary>
    public static readonly Concept Verdicts = new("what a statement says in words", "决算数与年初预算数无差异。",
        "持平", "无增减变化", "无增减", "无变化", "无差异", "不存在差异", "存在差异", "无可比性", "不可比", "为零", "大于", "小于", "等于", "高于", "低于", "没有", "未发生", "未安排", "无");
}
