namespace Extractor.Narrative.Lexicon;

/// <summary>Totals of revenue and expenditure.</summary>
internal static class Totals
{
    public static readonly Concept Both = new("revenue and expenditure with what was carried over, equal by nature", "2023年度收、支总计均为100万元。",
            "收入支出总计", "收入、支出总计", "收入和支出总计", "收入与支出总计",
        "收入、支出决算总额", "收入支出决算总额",
        "收入支出总额", "收入支出总决算", "收入总计和支出总计", "收入总计及支出总计", "收入总计与支出总计", "收支", "收、支", "收入支出", "收入、支出", "收入总计、支出总计",
        "收入总额与支出总额", "收入总额和支出总额", "收入总额、支出总额",
        "收入、支出决算总计", "收入支出决算总计", "收入和支出决算总计", "收入决算和支出决算总计");

    public static readonly Concept Revenue = new("revenue with what was carried over", "收入总计100万元。", "收入总计", "总收入", "收入总额", "收入决算总计", "收入决算总额", "收入总决算",
        "收入总预算");

    public static readonly Concept Expenditure = new("expenditure with what is carried over", "支出总计100万元。", "支出总计", "总支出", "支出总额", "支出决算总计", "支出决算总额", "支出总决算");

    public static readonly Concept CurrentRevenue = new("the year's revenue", "本年收入合计100万元。", "本年收入总计", "本年收入", "收入合计", "当年收入", "年度收入", "本年总收入",
        "本年预算收入");

    public static readonly Concept CurrentExpenditure = new("the year's expenditure", "本年支出合计100万元。", "本年支出总计", "本年支出", "支出合计", "当年支出", "年度支出", "本年总支出",
        "本年预算支出");

    public static readonly Concept CurrentAppropriationRevenue = new("the year's revenue from appropriations", "财政拨款本年收入合计100万元。",
        "财政拨款收入合计", "财政拨款本年收入合计", "财政拨款本年收入");

    public static readonly Concept CurrentAppropriationExpenditure = new("the year's expenditure of appropriations", "财政拨款本年支出合计100万元。",
        "财政拨款支出合计", "财政拨款本年支出合计", "财政拨款本年支出");

    public static readonly Concept FinalRevenue = new("the year's revenue, called final accounts", "2023年收入决算100万元。", "年收入决算");

    public static readonly Concept FinalExpenditure = new("the year's expenditure, called final accounts", "2023年支出决算100万元。", "年支出决算");

    public static readonly Concept FinalSides = new(
        "a side by itself, called by its final accounts: of the year, or with what was carried over", "全年决算支出100万元。",
        "决算收入", "收入决算", "决算支出", "支出决算");

    public static readonly Concept BudgetSides = new("a side by itself, called by its budget", "年初预算支出90万元，决算支出100万元。",
        "预算收入", "预算支出", "收入预算", "支出预算");

    public static readonly Concept PlannedSides = new("a side in a budget, called by it", "budget\n2026年收入预算100万元。", "收入预算", "支出预算", "预算收入", "预算支出");

    public static readonly Concept Amounts = new("behind a side: all of it, with what was carried over", "收入决算总额100万元。", "总额", "总计");

    public static readonly Concept AllAbove = new("what was listed before, all of it", "财政拨款收入90万元，其他收入10万元，以上合计100万元。", "以上", "上述", "以上各项", "上述各项");

    public static readonly Concept RevenueInItsSection =
        new("the year's revenue in a section on revenue alone, called a total", "收入总计100万元。", "收入总计", "总收入", "收入总额");

    public static readonly Concept ExpenditureInItsSection =
        new("the year's expenditure in a section on expenditure alone, called a total", "支出总计100万元。", "支出总计", "总支出", "支出总额");

    public static readonly Concept Opening = new("carried over from the years before", "年初结转和结余3万元。",
        "年初结转和结余", "年初结转结余", "上年结转和结余", "上年结转结余", "上年结转", "年初结余", "年初结转", "以前年度结转和结余",
        "年初有结转和结余", "年初账上结转");

    public static readonly Concept Closing = new("carried over to the next year", "年末结转和结余3万元。",
        "结转下年", "结转到下年", "结转至下年", "转入下年", "结转次年", "结转到次年", "年末结余", "年末结转", "结转和结余下年", "结转结余", "结转和结余");

    public static readonly Concept YearEndCarried = new("carried over at the year's end, where the words say when", "年末结转和结余3万元。",
        "年末结", "年末财政拨款结", "结转下年", "年底结");

    public static readonly Concept Balance = new("what is left of revenue after expenditure", "收支相抵结余3万元。", "收支相抵", "收支结余", "收支差额", "收支余额", "收入支出相抵");

    public static readonly Concept OtherMoney =
        new("before a carryover: whose money it is of, where it is no fund's", "其他资金结转结余15万元。", "其他资金", "非财政拨款", "单位资金", "自有资金", "基本支出", "项目支出", "财政专户管理资金");

    public static readonly Concept EarlierCarried = new("before a carryover: from the years before", "年初财政拨款结转3万元。", "年初", "上年");

    public static readonly Concept OpeningAppropriation = new("appropriations carried over from the years before", "年初财政拨款结转和结余3万元。",
        "年初财政拨款结转和结余", "年初财政拨款结转结余", "财政拨款年初结转和结余", "上年财政拨款结转", "年初财政拨款结转", "财政拨款年初结转结余");

    public static readonly Concept ClosingAppropriation = new("appropriations carried over to the next year", "年末财政拨款结转和结余3万元。",
        "财政拨款结转结余", "财政拨款结转和结余", "财政补助结转", "财政拨款年末结转和结余", "年末财政拨款结转", "财政拨款年末结转结余");

    public static readonly Concept SurplusUsed = new("surplus of other than appropriations that was used", "使用非财政拨款结余3万元。", "使用专用结余", "事业基金弥补收支差额", "非财政拨款结余");

    public static readonly Concept SurplusDistributed = new("surplus that was distributed", "结余分配3万元。", "结余分配");

    public static readonly Concept Own = new("the body itself", "我局对2个项目开展绩效评价。",
        "医院", "学校", "本园", "我园", "本社", "我社", "本队", "我队",
        "本单位", "我单位", "本部门", "我部门", "本局", "我局", "本中心", "我中心", "本院", "我院", "本校", "我校", "本委", "我委", "本办", "我办", "本厅", "我厅", "本处", "我处",
        "本站", "我站", "本所", "我所", "本镇", "我镇", "本乡", "我乡", "本馆", "我馆", "本会", "我会", "本街道", "我街道", "本支队", "我支队", "本大队", "我大队");

    public static readonly Concept BodySides = new("ends what a body by its name took in or spent", "二、支出决算情况\n2021年度，某某卫生院单位支出为538万元。",
        "单位收入", "部门收入", "单位支出", "部门支出");

    public static readonly Concept Owners = new("whose revenue or expenditure it is", "本单位收入100万元。",
        "部门", "单位", "各项", "全年", "实现", "共实现", "完成", "共", "到账",
        "到位", "取得", "当年度", "当年", "本年度", "本年", "全部", "全口径", "各类", "累计", "实际", "实有", "全局", "全院", "全校",
        "全镇", "全乡", "全区", "全县", "全市", "全委", "全厅", "全系统", "全街道", "发生", "形成", "组织", "获得");

    public static readonly Concept Taken = new("the year's revenue, named by nothing but that it came in", "当年取得100万元。",
        "取得", "到账", "全年入账");

    public static readonly Concept UsesCarried = new("before a carryover: an item's money came from it", "执行中统筹使用上年结转资金3万元。",
        "使用", "动用", "统筹", "消化", "盘活", "支用", "列支", "安排", "使用了", "动用了");

    public const string RevenueWord = "收入";
    public const string ExpenditureWord = "支出";
    public const string ThisYear = "本年";
    public const string Sum = "合计";

    /// <summary>（一）总额：100万元: all of it, by no more than the word, before a colon.</summary>
    public const string BareAmount = "总额";

    public const string Total = "总计";

    public const string CarriedOver = "结转";

    public static readonly Concept Carried = new("ends what is carried over by name", "四、还剩多少\n年初账上结转3万元。", "结转", "结余");

    public static readonly Concept OfOthers = new("before a total: it is of a place and its people, not of the body", "二、全市经济平稳运行\n全市总收入3亿元。",
        "全省", "全市", "全县", "全区", "全镇", "全乡", "财政总", "地方");

    /// <summary>Of the year's expenditure alone: anywhere else they say how an amount was used.</summary>
    public static readonly Concept PaidOut = new("all that was spent, by no noun", "三、钱花到哪里去\n全年花了100万元。", "花");

    public static readonly Concept RevenueHeads = new("begins a sentence on all that was received, where no heading says so", "二、钱从哪里来\n全年收入100万元。",
        "收入", "收入决算", "决算收入");

    public static readonly Concept ExpenditureHeads = new("begins a sentence on all that was spent, where no heading says so", "三、钱花到哪里去\n全年支出100万元。",
        "支出", "支出决算", "决算支出");

    public static readonly Concept Grand = new("a total with what was carried over", "收入总计100万元。", "总计", "总收入", "总支出");

    public static readonly Concept Parts = new("parts of a whole are listed", "财政拨款收入100万元，其中：政府性基金10万元。", "其中", "包括", "政府性基金", "国有资本");

    public static readonly Concept BareSides = new("a side by itself, whose fund is named before", "本年收入100万元，本年支出90万元。", "收入", "支出", "本年收入", "本年支出");

    public static readonly Concept SideEnds = new("ends words that name a side, whatever stands before it", "共计支出3万元。", "收入", "支出");

    public static readonly Concept CurrentSides = new("a side of the year", "本年收入100万元。", "本年收入", "本年支出");

    public static readonly Concept OfSeveral = new("after several names: one figure for all of them", "经营支出、上缴上级支出共0万元。", "共", "共计", "合计", "均", "都", "各");

    public static readonly Concept Rest = new("begins what is said of all others at once", "其余各项收入均为0万元。",
        "其余", "其他各", "其他类型", "其他类别", "其他几");

    public static readonly Concept Sorts = new("ends a list of names: all of them", "收入包括财政拨款收入和其他收入两类，合计100万元。",
        "两类", "三类", "四类", "五类", "两项", "三项", "四项", "五项", "两部分", "三部分", "四部分", "几类", "几项");

    public static readonly Concept YearSides = new("a side by itself, before how it changed", "与上年相比，今年收入增加5万元，支出增加3万元。",
        "收入", "支出", "今年收入", "今年支出", "本年支出", "当年支出");

    public static readonly Concept AppropriatedSides = new("a side of the year's appropriations", "财政拨款本年收入100万元。", "财政拨款本年收入", "财政拨款本年支出");
}
