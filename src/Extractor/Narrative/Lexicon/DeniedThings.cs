namespace Extractor.Narrative.Lexicon;

/// <summary>What a section without figures says there is none of.</summary>
internal static class DeniedThings
{
    public static readonly Concept GovernmentFund = new("government-managed funds", "本年度无政府性基金预算财政拨款支出。", "政府性基金");

    public static readonly Concept StateCapital = new("state capital operations", "本年度无国有资本经营预算支出。", "国有资本");

    public static readonly Concept PublicExpenses = new("the three public expenses", "本年度无“三公”经费支出。", "三公", "因公出国", "公务用车", "公务接待");

    public static readonly Concept OperatingCosts = new("operating costs", "本单位无机关运行经费。", "机关运行");

    public static readonly Concept Procurement = new("procurement", "本年度无政府采购支出。", "政府采购");

    public static readonly Concept Assets = new("vehicles and large equipment", "本单位没有车辆。", "车辆", "公务用车", "设备");
}
