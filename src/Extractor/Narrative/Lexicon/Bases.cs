using Extractor.Domain;

namespace Extractor.Narrative.Lexicon;

/// <summary>What a figure is compared with.</summary>
internal static class Bases
{
    public static readonly Concept OriginalBudget = new("the budget of the year's beginning", "比年初预算增加3万元。", "年初预算");

    public static readonly Concept AdjustedBudget = new("the budget as adjusted over the year", "比全年预算减少3万元。", "全年预算", "调整预算", "调整后预算");

    public static readonly Concept AnyBudget = new("a budget, without saying which", "比预算数减少3万元。", "预算数", "比预算", "较预算", "与预算", "预算相比");

    public static readonly Concept LastYear = new("the year before", "同比增加3万元。", "上年", "去年", "上一年", "上一度", "同期", "同比", "同口径");

    /// <summary>Every word with the basis that it names; null for a budget without saying which.</summary>
    public static readonly IReadOnlyList<(Concept Words, ComparisonBasis? Basis)> All =
        [(OriginalBudget, ComparisonBasis.OriginalBudget), (AdjustedBudget, ComparisonBasis.AdjustedBudget), (AnyBudget, null),
            (LastYear, ComparisonBasis.LastYear)];

    public static readonly Concept Qualifiers = new("before 预算: it says which budget", "比年初预算数增加3万元。", "年初", "全年", "调整", "后");

    public static readonly Concept Openers = new("before a year: it opens a comparison", "较2022年减少3万元。",
        "较之", "较于", "比之", "比起", "相比于", "较", "比", "与", "同", "跟", "和");

    public static readonly Concept Than = new("opens a comparison right before its base", "比上年减少3万元，较2022年度决算减少2万元。", "比", "较");

    public static readonly Concept With = new("opens a comparison that 相比 closes", "与上年相比，收入增加3万元。", "与", "同", "和", "跟");

    /// <summary>The signs that open a comparison with an amount.</summary>
    public const string OpensAmount = "与较比同和跟";

    public const string ThanSign = "比";

    public const string ThanSigns = "较比";

    public const string Compared = "相比";

    public const string YearOnYear = "同比";

    public static readonly Concept AfterThan = new("right after 比 or 较: the base of a comparison", "较上年减少3万元。", "上", "去年", "年初", "预算", "全年", "调整", "同期");

    public static readonly Concept YearStart = new("what there was when the year began, as a base", "年末结转和结余3万元，较年初增加1万元。", "年初", "上年末");

    public static readonly Concept Before = new("the year before, as the base of an amount", "与去年同期100万元相比。", "上年", "去年", "上一年", "上年同期", "去年同期");

    public static readonly Concept BeforeSides = new("ends a clause that begins with the year before, right before its amount", "上年收、支总计均为100万元。",
        "收入", "支出", "收、支", "收支", "总额", "费", "决算", "采购");

    public static readonly Concept BeforeFillers = new("between the year before and its amount", "比上年度决算数100万元减少3万元。", "度", "决算", "同口径", "末");

    public static readonly Concept Named = new("in a base: the year before or a budget", "决算数大于年初预算数3万元。", "预算", "上年", "去年", "上一年", "同期");

    public static readonly Concept EarlierYear = new("after 较 or 比: a year before", "较2014年决算公开数16万元增加15万元。", "上", "去年", "20");

    public static readonly Concept NoName = new("after 较, 比 or 与: a base, no name", "较上年减少3万元。", "上", "去年", "年初");

    /// <summary>The pieces of a base, and the words between it and the direction.</summary>
    public static readonly Concept Pieces = new("pieces of a base", "比上一年度支出决算数减少3万元。",
        "上一年", "上年", "去年", "本年", "年初", "全年", "调整后", "调整", "同期", "年度", "度", "支出", "收入", "预算", "决算", "数", "批复", "实际", "公开", "同口径", "末", "的");

    public static readonly Concept Joints = new("between a base and its direction", "与上年相比，减少3万元。", "相比较", "相比", "比较", "比", "，", "收、支总计",
        "收支总计", "收入、支出总计", "财政拨款", "支出", "收入", "总计", "各", "均", "略", "净", "又", "则", "共", "小幅", "大幅");

    public static readonly Concept OpensBare = new("opens a comparison at the beginning of a clause", "较上年减少3万元。", "较", "比", "与", "同", "跟", "和");

    public static readonly Concept OpenerTails = new("between 较 or 比 and its base", "较之2022年增加3万元。", "之于", "之", "于", "起");

    public static readonly Concept Sides = new("the side that is compared, before 较 or 比", "支出决算比上年减少3万元。", "支出决算数", "支出决算", "决算数", "决算", "支出", "收入");
}
