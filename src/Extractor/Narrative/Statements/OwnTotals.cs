using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>本单位收入, 部门支出, 收入: the year's revenue or expenditure, named by no more than whose it is; and totals beside it.</summary>
internal static class OwnTotals
{
    private static readonly string[] Owners = ["本单位", "我单位", "本部门", "我部门", "本局", "我局", "本中心", "我中心", "本院", "我院", "本校", "我校", "部门", "单位", "各项", "全年"];

    private static readonly SubjectHit Revenue = new(StatementKinds.CurrentYearTotal, "revenue");
    private static readonly SubjectHit Expenditure = new(StatementKinds.CurrentYearTotal, "expenditure");

    /// <summary>收入总计 beside 本年收入合计, in a section on revenue alone: the total with what was carried over.</summary>
    public static SubjectHit? OfAll(string zone, string paragraph, Topic topic)
    {
        var side = topic switch { Topic.Revenue => "收入", Topic.Expenditure => "支出", _ => null };
        if (side is null || !paragraph.Contains("本年" + side + "合计", StringComparison.Ordinal)) return null;
        var at = zone.LastIndexOf(side + "总计", StringComparison.Ordinal);
        return at >= 0 && at > zone.LastIndexOf("本年", StringComparison.Ordinal) && at > zone.LastIndexOf("结转", StringComparison.Ordinal)
            ? new SubjectHit(StatementKinds.GrandTotal, "", topic == Topic.Revenue ? "revenue" : "expenditure")
            : null;
    }

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
