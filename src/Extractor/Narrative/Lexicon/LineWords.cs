namespace Extractor.Narrative.Lexicon;

/// <summary>Words that a page end or a source's line end cuts in two, which shows that the paragraph goes on.</summary>
internal static class LineWords
{
    public static readonly Concept Cut = new("words that are met cut in two", "一般公共预算财政拨款支出3万元。",
        "执行数", "主要原因", "原因是", "决算数", "预算数", "年初预算", "全年预算", "万元", "亿元", "支出决算", "支出", "收入", "完成", "项目", "年度", "结转和结余", "增加", "减少", "增长", "下降", "财政拨款",
        "一般公共预算", "政府性基金", "国有资本", "公务用车", "公务接待", "因公出国", "人次", "批次", "绩效", "自评", "得分", "经费", "单位", "政府采购", "中小企业", "小微企业", "合同金额", "总额");
}
