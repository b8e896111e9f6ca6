using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>本单位收入, 部门支出, 收入: the year's revenue or expenditure, named by no more than whose it is.</summary>
internal static class OwnTotals
{
    private static readonly string[] Owners = ["本单位", "我单位", "本部门", "我部门", "本局", "我局", "本中心", "我中心", "本院", "我院", "本校", "我校", "部门", "单位", "各项", "全年"];

    private static readonly SubjectHit Revenue = new(StatementKinds.CurrentYearTotal, "revenue");
    private static readonly SubjectHit Expenditure = new(StatementKinds.CurrentYearTotal, "expenditure");

    public static SubjectHit? Find(string phrase, Topic topic)
    {
        foreach (var owner in Owners)
            if (phrase.StartsWith(owner, StringComparison.Ordinal)) phrase = phrase[owner.Length..];
        return phrase switch
        {
            "收入" when topic is Topic.Overall or Topic.Revenue => Revenue,
            "支出" when topic is Topic.Overall or Topic.Expenditure => Expenditure,
            _ => null,
        };
    }
}
