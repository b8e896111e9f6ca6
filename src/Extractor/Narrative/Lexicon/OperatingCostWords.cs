namespace Extractor.Narrative.Lexicon;

/// <summary>机关运行经费</summary>
internal static class OperatingCostWords
{
    public static readonly Concept Costs = new("operating costs of government bodies, in their own section", "机关运行经费支出10万元。", "运行经费", "公用经费", "机关运行费");

    public static readonly Concept Spending = new("before the name of an expense", "机关运行经费主要用于开支办公费3万元。", "开支", "支付", "列支", "安排", "购买");
}
