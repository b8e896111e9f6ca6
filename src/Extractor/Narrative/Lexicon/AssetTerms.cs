namespace Extractor.Narrative.Lexicon;

/// <summary>国有资产占用</summary>
internal static class AssetTerms
{
    public static readonly Concept Vehicles = new("all vehicles", "共有车辆4辆。", "车辆", "共有公务用车", "实有公务用车", "拥有公务用车");

    public static readonly Concept Moved =
        new("got or given away in the year: not what there is", "处置车辆1辆。", "处置", "报废", "报损", "划转", "租用", "租赁", "出售", "核定", "编制");

    public static readonly Concept Bought = new("begins what was bought in the year: not what there is", "当年购置车辆1辆。",
        "当年购置", "本年购置", "购置", "新购", "新增", "购入");

    public static readonly Concept Moves = new("what happened to vehicles, by nothing but the verb", "车辆9辆（处置3辆、新购1辆）。",
        "处置", "报废", "新购", "新增", "购置", "划入", "划出", "调入", "调出");

    public static readonly Concept Planned = new("what is to be bought: not what there is", "计划购置车辆1辆。",
        "计划购", "计划新", "拟购", "拟新", "拟更新", "拟配", "安排购置", "安排新", "安排更新", "预算安排中");

    public static readonly Concept Buying = new("ends what is said of a purchase, before what is bought", "拟新增配置公务用车3辆。",
        "购置", "新购", "新增", "配置", "配备", "更新");

    public static readonly Concept Held = new("there is, behind what is to be bought", "拟购置车辆1辆，现有车辆2辆。", "共有", "拥有", "保有", "现有", "实有");

    public static readonly Concept InStock = new("how many there are, beside how many there may be", "车辆编制5辆，实有4辆。", "实有", "实际", "现有", "在用", "实际保有", "实际在用");

    public static readonly Concept Fillers = new("between the vehicles and their count", "车辆总数为4辆。",
        "：", "，", "为", "共", "计", "数", "总", "合", "实有", "现有", "保有量", "有");

    public static readonly Concept Verbs = new("has, before what it has", "本单位共有车辆4辆。", "共有", "拥有", "保有", "现有", "配备", "购置", "占有", "占用", "使用");

    public static readonly Concept Bodies = new("whose assets they are, before their name", "大学房屋面积3万平方米。",
        "大学", "学院", "机关", "中心", "全院", "全校", "全局", "全系统");

    public static readonly Concept Worth = new("what the assets named before are worth", "设备3台，账面价值96万元。", "价值", "账面价值");

    public static readonly Concept Kinds = new("kinds of assets, which are not all of them", "固定资产总额100万元。", "固定资产", "流动资产", "无形资产");

    public static readonly Concept Assets = new("assets", "资产总额100万元。", "资产");

    public const string TotalAssets = "资产总额";
}
