namespace Extractor.Narrative.Lexicon;

/// <summary>Words right before a figure that say what it is of its subject.</summary>
internal static class Roles
{
    public static readonly Concept Fillers = new("words of measure between what a figure is and the figure", "年初预算数为100万元。",
        "金额", "总额", "合计", "总计", "累计", "资金", "为", "是", "约", "共", "计", "达到", "达", "近", "：", "，", "均", "数", "仅", "额", "人民币", "了", "的", "分别", "（");

    public static readonly Concept WholeWords =
        new("ends in a word of measure, and is another word", "年初预算下达3万元。", "下达", "节约");

    public static readonly Concept OriginalBudget = new("the budget of the year's beginning", "年初预算为100万元。",
        "年初预算", "年初预算安排", "初始预算", "年初支出预算", "年初预算批复", "年初安排预算", "年初批复预算", "年初安排", "年初核定", "年初批复", "年初核定预算", "年初下达预算", "年初预算收入", "年初预算支出",
        "年初收入预算");

    public static readonly Concept AdjustedBudget = new("the budget as adjusted over the year", "调整后预算为100万元。",
        "全年预算", "调整预算", "调整后预算", "调整", "调整后的预算", "全年支出预算", "全年预算安排", "全年安排预算");

    public static readonly Concept BareExecution = new("what a figure is, without saying of what", "年初预算为10万元，支出决算为12万元。",
        "支出决算", "决算", "决算支出", "支出", "实际支出", "当年支出", "本年支出决算", "当年支出决算", "年初预算", "年初预算安排", "支出预算", "预算", "全年预算", "调整预算", "调整后预算", "年初支出预算", "财政拨款支出决算",
        "年初批复预算", "批复预算", "预算批复", "年初安排", "年初核定", "开支", "实际开支", "列支", "实际列支", "支付", "实际支付", "实支", "支用", "使用", "实际使用", "实际执行",
        "实际完成", "全年支出", "全年实际支出", "当年实际支出", "本年实际支出", "累计支出", "最终支出");

    /// <summary>Behind a base as anywhere: an amount, no change.</summary>
    public static readonly Concept Spent = new("verbs that state an amount, where no noun does", "与上年相比，完成100万元。",
        "完成", "安排", "开支", "列支", "支付", "支用", "使用", "实现", "取得", "到账", "到位", "投入", "下达", "拨付", "核定", "涉及", "发生", "占");

    public static readonly Concept Budget = new("a budget, without saying which", "支出预算为100万元。",
        "预算", "预算安排", "预算支出", "预算下达", "预算核定", "预算拨入", "批复");

    public static readonly Concept BudgetBehind = new("right behind an amount: it is a budget", "未突破15万元的预算。",
        "年初预算", "全年预算", "调整预算", "调整后预算", "预算");

    public static readonly Concept ChangedParts = new("ends the name of a part that changed, where no list knows it", "其中检测收费减少3万元。",
        "费", "费用", "补助", "补贴", "资金", "奖金", "津贴");

    public static readonly Concept NoBudgetBehind = new("behind 预算 and an amount: no budget, but something named after it", "支出15万元，预算执行率98%。",
        "执行", "完成", "单位", "绩效", "收入", "支出", "项目", "部门", "法", "管理");

    public static readonly Concept OfOriginal = new("before or behind an amount: the budget of the year's beginning", "控制在年初5万元预算以内。", "年初");

    public static readonly Concept OfAdjusted = new("before or behind an amount: the budget as adjusted", "控制在全年5万元预算以内。", "全年", "调整");

    public static readonly Concept FundNames = new("the name of a fund, which holds 预算 and means no budget", "一般公共预算支出100万元。",
        "公共预算", "公共预算支出", "基金预算支出", "经营预算支出");

    public static readonly Concept BareFunds = new("the name of a fund right before its figure", "财政拨款收入3万元，其中：政府性基金预算1万元。",
        "政府性基金预算", "国有资本经营预算", "政府性基金预算资金", "国有资本经营预算资金");

    public static readonly Concept Final = new("what was spent or received, as the final accounts state it", "支出决算为100万元。", "决算", "决算支出", "决算完成", "决算列支");

    public static readonly Concept Executed = new("what was spent of a project's budget", "执行数为100万元。",
        "执行", "实际支出", "实际开支", "实际列支", "实际支付", "实际使用", "实支", "实际完成");

    public static readonly Concept Asides =
        new("an amount that states nothing of the subject", "两者相差100万元。", "差值", "差异", "相差", "拨入", "退回", "节约", "节省", "计划", "未执行");

    public static readonly Concept PlanNames = new("names of programmes that end as a plan does", "项目支出5万元，其中学生营养改善计划3万元、校舍维修2万元。",
        "改善计划", "特岗计划", "西部计划", "行动计划", "一扶计划");

    public static readonly Concept Adjusts = new("an amount by which a budget was changed over the year", "年初预算100万元，年中追加20万元，决算120万元。",
        "追加", "调增", "调减");

    public static readonly Concept Unspent = new("what is left of a budget, right behind what was spent of it", "年初预算100万元，决算90万元，结余10万元。",
        "结余", "剩余", "节余", "尚余");

    public static readonly Concept ExecutionRate = new("how much of the budget was spent", "预算执行率98%。", "执行率", "执行比例", "执行进度");

    public static readonly Concept DifferenceRate = new("how far the final figure is from the budget", "预决算差异率8.54%。", "差异率", "偏离度", "偏差率");

    public static readonly Concept Completed = new("how much of the budget was spent, or of a plan reached", "完成年初预算的98%。", "完成");

    public static readonly Concept CompletedOf = new("after 完成: of what", "完成年初预算的98%，预算完成率98%。", "预算", "年初", "率");

    public static readonly Concept BudgetsOf = new("of the budget, right before a percentage", "为年初预算数的98%。", "预算的", "预算数的");

    public static readonly Concept Share = new("the part of a whole", "占本年支出的98%。", "占", "比重");

    public static readonly Concept SharedBudgets = new("behind 占: a budget that others are parts of, and not the figure's own", "占政府采购预算的98%。", "采购预算");

    public static readonly Concept SharesBare = new("between a part's amount and its share, where nothing else says so", "教育支出30万元（30%）。", "（", "，", "、");

    public static readonly Concept SharesOfEach = new("the shares of the amounts right before, in their order", "人员经费90万元、公用经费10万元，占比90%、10%。",
        "占比", "比例", "比重", "所占比例", "所占比重");

    public static readonly Concept Proportion = new("a proportion, where nothing says of what", "比例为98%。", "比例");

    public static readonly Concept BetweenParts = new("how two parts stand to each other", "人员经费与公用经费之比为80%。", "之比", "比值", "相当于");

    public static readonly Concept With = new("joins the parts that a proportion is between", "人员经费与公用经费的比例为80%。", "与", "和");

    public static readonly Concept ToOne = new("between the two sides of a ratio", "人员经费与公用经费之比为80%：20%。", "：", "比");

    public static readonly Concept Scores = new("the points of an evaluation, where no unit is printed", "自评得分98。", "得分", "评分");

    public static readonly Concept Money =
        new("ends the name of an amount, where no unit is printed", "基本支出100。", "支出", "收入", "费", "结余", "收支", "（类）", "（项）");

    public static readonly Concept Each = new("figures are given out one by one to as many subjects", "收、支分别增加3万元和5万元。", "分别", "依次");

    public const char EachOne = '各';

    public static readonly Concept And = new("joins two figures of one kind", "分别增加3万元和5万元。", "和", "与", "及", "、", "以及");

    public static readonly Concept Among = new("parts of the whole before", "收入总计100万元，其中：本年收入90万元。", "其中", "包括", "主要项目", "具体项目", "主要有");

    /// <summary>Behind parts of a count: all of it again.</summary>
    public const string InAll = "累计";

    public const string ShareOf = "占";

    public const string AmongWhich = "其中";

    public const string Of = "的";
}
