namespace Extractor.Narrative.Lexicon;

/// <summary>Words that join a figure to what stands before it.</summary>
internal static class Joining
{
    public static readonly Concept OfShare = new("between a share and the amount that it is", "人员经费占95%，为1150万元。",
        "、", "，为", "，共", "，计", "，即", "，金额为", "，金额", "，金额是", "，总额为", "，数额为", "，共计", "，合计");

    public static readonly Concept Sums = new("after brackets: the sum of what stands in them", "财政拨款收入（含政府性基金3万元）合计100万元。", "合计", "共计", "总计", "小计");

    public static readonly Concept Excluding = new("before a change that leaves something out of the account: not the one that was",
        "剔除这一因素，仍减少3万元。", "剔除", "扣除", "不考虑");

    public const char ShareOf = '占';
}
