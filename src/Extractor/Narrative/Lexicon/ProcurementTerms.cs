namespace Extractor.Narrative.Lexicon;

/// <summary>政府采购</summary>
internal static class ProcurementTerms
{
    public static readonly Concept Total = new("all procurement", "政府采购支出总额100万元。", "政府采购", "采购总额", "采购金额", "采购支出",
        "全年采购", "全年共采购", "采购总金额", "采购规模", "采购合计");

    public static readonly Concept Bought = new("all that was bought of what is named before", "货物类项目231个，实际采购金额3万元。", "实际采购", "采购规模");

    public static readonly Concept GoodsKind = new("goods, as what a sentence goes on to tell of", "货物类项目231个，实际采购金额3万元。", "货物类");

    public static readonly Concept WorksKind = new("works, as what a sentence goes on to tell of", "工程类项目9个，实际采购金额3万元。", "工程类");

    public static readonly Concept ServicesKind = new("services, as what a sentence goes on to tell of", "服务类项目9个，实际采购金额3万元。", "服务类");

    public static readonly Concept Goods = new("goods", "政府采购货物支出10万元。",
        "货物", "货物采购金额", "货物采购支出", "货物类采购金额", "货物类采购支出");

    public static readonly Concept Works = new("works", "政府采购工程支出10万元。",
        "工程", "工程采购金额", "工程采购支出", "工程类采购金额", "工程类采购支出");

    public static readonly Concept Services = new("services", "政府采购服务支出10万元。",
        "服务", "服务采购金额", "服务采购支出", "服务类采购金额", "服务类采购支出");

    public static readonly Concept OtherNames = new("begins with 政府采购 and is another thing", "政府采购业务费3万元。", "采购业务费", "采购工作经费", "采购专项", "采购评审费", "采购经费");

    public static readonly Concept Ways = new("a way in which something was procured", "其中公开招标500万元。",
        "集中采购", "分散采购", "集中采购支出", "分散采购支出", "招标", "谈判", "磋商", "询价", "单一来源", "单一来源采购", "框架协议", "框架协议采购", "网上商城", "电子卖场", "协议供货", "定点采购");

    public static readonly Concept GoodsWord = new("goods, before the businesses they were bought from", "货物采购授予中小企业合同金额占80%。", "货物");

    public static readonly Concept WorksWord = new("works, before the businesses they were bought from", "工程采购授予中小企业合同金额占80%。", "工程");

    public static readonly Concept ServicesWord = new("services, before the businesses they were bought from", "服务采购授予中小企业合同金额占80%。", "服务");

    public static readonly Concept Amounts =
        new("an amount of contracts, whose businesses stand a clause before", "由中小企业供应商中标的，采购金额10万元。", "采购金额", "合同金额");

    public static readonly Concept Bare = new("all procurement, by nothing but the word, where the section says more", "采购86万元，其中货物80万元。", "采购", "实际采购");

    public static readonly Concept Before = new("between such an amount and its figure", "采购金额为：10万元。", "为", "：", "，");

    public static readonly Concept SmallMedium = new("small and medium-sized businesses", "授予中小企业合同金额10万元。", "中小企业");

    public static readonly Concept SmallMicro = new("small and micro businesses", "授予小微企业合同金额10万元。", "小微企业", "小型、微型企业", "小型微型企业", "小型和微型企业");

    public const string SmallMediumMicro = "中小微企业";

    public static readonly Concept Business = new("businesses of any size", "授予中小企业合同金额10万元。", "企业");

    public static readonly Concept OtherProjects = new("projects that were not reserved for small businesses", "其他政府采购项目支出10万元。", "其他政府采购项目", "其他采购项目");

    public static readonly Concept Reserved = new("projects reserved for small businesses", "预留项目支出10万元。", "预留");

    public static readonly Concept Budget = new("a budget", "预算10万元。", "预算");
}
