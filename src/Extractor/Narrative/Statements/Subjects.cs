namespace Extractor.Narrative.Statements;

/// <summary>Words that open a statement of their own wherever they stand before an amount.</summary>
internal static class Subjects
{
    private static readonly string[] Words =
    [
        "决算", "预算为", "本年收入", "本年支出", "收入合计", "支出合计", "预算数", "公用经费", "人员经费", "公务用车", "公务接待", "因公出国", "（类）", "（项）", "基本支出", "项目支出", "经营支出",
        "财政拨款收入", "事业收入", "经营收入", "其他收入", "上级补助", "附属单位", "结转和结余", "中小企业", "小微企业", "政府采购", "会议费", "培训费",
    ];

    public static bool AnySubject(string words) => Words.Any(w => words.Contains(w, StringComparison.Ordinal));
}
