namespace Extractor.Narrative.Lexicon;

/// <summary>Words around a name that stands before a figure, and are no part of it.</summary>
internal static class Phrases
{
    public static readonly Concept Cuts = new("before a name: what leads to it", "按支出功能分类划分为教育支出3万元。", "项目是", "项目为", "划分", "分为", "包括", "其中",
            "主要用于", "主要是", "分别为", "分别是", "具体为", "构成为", "具体构成", "方面", "安排的",
        "开支的", "如下", "其余为", "（含", "年末", "年底", "期末");

    public static readonly Concept Ends = new("between a name and its figure", "教育支出决算数为3万元。", "收入决算为", "决算数", "决算支出", "支出决算", "决算",
        "年初批复预算", "批复预算", "年初支出预算", "年初预算数", "年初预算", "全年预算数", "全年预算",
        "调整预算数", "调整数", "年初预算与", "年初预算和", "年初预算、", "预算与", "预算和", "预算、", "预算数", "预算", "均", "其金额", "金额", "总额", "合计",
        "科目", "为", "是", "约", "近", "逾", "超过", "超", "不足", "共", "计", "达", "：", "，", "（",
            "占比", "占", "安排", "实现", "完成", "居首", "居首位", "最多", "最少", "最大", "最小", "最高", "最低");

    public static readonly Concept PriceEnds = new("ends the price that a name of equipment begins with", "100万元以上专用设备2台。", "万元以上",
        "万元（含）以上", "万元及以上", "万（含）以上", "万以上");

    public static readonly Concept Asides = new("begins words that say from where something is looked at, and name nothing", "从决算看，年初预算3万元。",
        "从", "按", "根据", "其中", "总体", "截至", "具体");

    public static readonly Concept NoNames = new("stands where a name would, and is none", "当年支出3万元。", "全年", "当年", "本年", "年终", "年初", "实际",
            "达到", "剩余", "调整", "调整后", "当年支出", "实际支出", "全年实际支出", "当年实际支出", "本年实际支出", "年初核定", "预算批复",
             "上年", "今年", "同期");

    public static readonly Concept Joins = new("joins a name to the one before", "教育支出3万元及其他支出2万元的。", "及", "的");
}
