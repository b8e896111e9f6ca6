namespace Extractor.Narrative.Lexicon;

/// <summary>What revenue and expenditure are made up of.</summary>
internal static class Flows
{
    public static readonly Concept GeneralBudgetRevenue = new("revenue from the general public budget", "一般公共预算财政拨款收入100万元。", "一般公共预算财政拨款",
            "一般公共预算收入", "一般公共预算拨款",
        "一般公共预算当年拨款收入");

    public static readonly Concept GovernmentFundRevenue = new("revenue from government-managed funds", "政府性基金预算财政拨款收入100万元。", "政府性基金预算财政拨款",
            "政府性基金收入", "政府性基金预算收入",
        "政府性基金当年拨款收入", "政府性基金财政拨款", "政府性基金预算拨款", "政府性基金拨款");

    public static readonly Concept StateCapitalRevenue = new("revenue from state capital", "国有资本经营预算财政拨款收入100万元。", "国有资本经营预算财政拨款", "国有资本经营预算收入", "国有资本经营收入",
        "国有资本经营当年拨款收入", "国有资本经营财政拨款", "国有资本经营预算拨款", "国有资本经营拨款", "国有资本预算拨款");

    public static readonly Concept Appropriation = new("revenue from appropriations", "财政拨款收入100万元。", "财政拨款", "财政补助收入", "当年拨款", "本年拨款");

    public static readonly Concept SuperiorSubsidy = new("subsidy from the superior unit", "上级补助收入3万元。", "上级补助收入");

    public static readonly Concept PublicService = new("revenue from public services", "事业收入3万元。", "事业收入");

    public static readonly Concept Tuition = new("tuition among the revenue from public services", "教育收费3万元。", "教育收费");

    public static readonly Concept CommercialRevenue = new("revenue from commercial operations", "经营收入3万元。", "经营收入");

    public static readonly Concept AffiliateRemittance = new("remittance from affiliated units", "附属单位上缴收入3万元。", "附属单位缴款", "附属单位上缴");

    public static readonly Concept OtherRevenue = new("other revenue", "其他收入3万元。", "其他收入");

    public static readonly Concept SpecialAccount = new("money of the special fiscal account", "财政专户管理资金收入3万元。", "财政专户管理资金");

    public static readonly Concept OtherMoney = new("money that is no appropriation, among revenue", "其他资金收入3万元。", "其他资金");

    public const string OtherMoneyName = "其他资金";

    public static readonly Concept OtherAlone = new("other revenue, in a list of what came in", "本年收入100万元，其中：财政拨款90万元，其他10万元。", "其他", "其它");

    public static readonly Concept OtherItems = new("the rest, behind items of the same whole", "其中行政运行90万元，完成预算的98%；其他支出10万元。", "其他", "其他支出", "其它支出");

    public static readonly Concept Basic = new("basic expenditure", "基本支出60万元。", "基本支出", "基本支出合计");

    public static readonly Concept Project = new("project expenditure", "项目支出40万元。", "项目支出", "项目支出合计");

    public static readonly Concept AppropriatedBasic = new("basic expenditure of appropriations", "财政拨款基本支出60万元。", "财政拨款基本支出", "公共预算基本支出");

    public static readonly Concept AppropriatedProject = new("project expenditure of appropriations", "财政拨款项目支出40万元。", "财政拨款项目支出", "公共预算项目支出");

    public static readonly Concept BasicByUse = new("basic expenditure, told by its use", "用于保障机构正常运转的日常支出60万元。", "正常运转的日常支出", "日常运转支出");

    public static readonly Concept ProjectByUse = new("project expenditure, told by its use", "专项业务工作的经费支出40万元。", "专项业务支出", "专项业务工作支出", "专项业务工作的经费支出");

    public static readonly Concept CapitalConstruction = new("projects of capital construction", "基本建设类项目支出3万元。", "基本建设类项目支出", "基本建设类项目", "基本建设项目支出");

    public static readonly Concept Administrative = new("projects of administration and public services", "行政事业类项目支出3万元。", "行政事业类项目支出", "行政事业类项目");

    public const string CapitalConstructionName = "基本建设类项目";
    public const string AdministrativeName = "行政事业类项目";

    public static readonly Concept RemittanceToSuperior = new("remittance to the superior unit", "上缴上级支出3万元。", "上缴上级");

    public static readonly Concept CommercialExpenditure = new("expenditure of commercial operations", "经营支出3万元。", "经营支出", "经营性支出");

    public static readonly Concept AffiliateSubsidy = new("subsidy to affiliated units", "对附属单位补助支出3万元。", "对附属单位补助", "附属单位补助支出");

    public static readonly Concept Personnel = new("personnel expenses", "人员经费50万元。", "人员经费", "人员支出");

    public static readonly Concept Running = new("running expenses", "公用经费10万元。", "公用经费", "公用支出");

    public static readonly Concept OperatingCosts = new("operating costs of government bodies", "机关运行经费支出10万元。",
        "机关运行经费", "机构运行经费", "单位运行经费");

    public static readonly Concept GovernmentFundExpenditure = new("expenditure of government-managed funds", "政府性基金预算财政拨款支出3万元。",
        "政府性基金预算财政拨款支出", "政府性基金预算支出", "政府性基金支出", "政府性基金拨款支出", "政府性基金预算拨款支出");

    public static readonly Concept StateCapitalExpenditure = new("expenditure of state capital", "国有资本经营预算财政拨款支出3万元。", "国有资本经营预算财政拨款支出", "国有资本经营预算支出",
        "国有资本经营预算拨款支出");

    public static readonly Concept AppropriationExpenditure = new("expenditure of appropriations", "财政拨款支出100万元。", "财政拨款支出", "财政补助支出", "财政拨款预算支出");

    public static readonly Concept GeneralBudgetExpenditure = new("expenditure of the general public budget", "一般公共预算财政拨款支出100万元。",
        "一般公共预算财政拨款支出", "一般公共预算支出", "一般公共预算拨款支出", "一般公共预算当年拨款支出", "一般公共预算财政拨款本年支出", "一般公共预算财政拨款全年支出", "一般公共预算财政拨款支出合计", "一般公共预算本年支出", "公共财政预算拨款支出",
        "一般公共预算财政拨款本年支出合计");

    public static readonly Concept GeneralBudgetOfYear =
        new("in a section on what the general public budget spends: all of it", "一般公共预算当年拨款100万元。", "一般公共预算当年拨款");

    public static readonly Concept GeneralBudgetTotal = new("expenditure of the general public budget, called a total", "一般公共预算财政拨款支出总计100万元。",
        "一般公共预算财政拨款支出总计", "一般公共预算财政拨款支出总额", "一般公共预算财政拨款总支出", "一般公共预算支出总计");

    public static readonly Concept GeneralBudgetRevenueAlone =
        new("revenue from the general public budget, beside its expenditure", "一般公共预算财政拨款收入100万元。", "一般公共预算财政拨款收入", "一般公共预算财政拨款本年收入");

    public static readonly Concept PublicServiceParts =
        new("a part of the revenue from public services, before its name", "科研事业收入3万元。", "教育", "科研", "科教", "医疗", "培训", "后勤");

    public static readonly Concept WholeNames = new("names all expenditure and no class of it", "各项支出100万元。", "支出", "各项支出");

    public static readonly Concept PassageNames = new("heads a passage, and is no item", "（三）执行。年初预算为3万元。",
        "执行", "预算执行", "规模", "结构", "总体", "构成", "明细", "具体", "比较");

    public static readonly Concept YearNames = new("names the year's expenditure and no item of it", "当年支出决算数100万元。",
        "支出", "本年支出", "全年支出", "当年支出");

    public static readonly Concept Appropriations = new("names of appropriations, which are no item", "财政拨款支出年初预算为3万元。", "财政拨款", "决算");

    public static readonly Concept HalfHeads = new("heads a list of items by what of each is of one half", "（1）人员经费：①行政运行（2010101）60万元。",
        "人员经费：", "公用经费：", "专项业务经费：", "项目经费：");

    public const string TitleEnd = "情况";

    public const string AppropriationWord = "财政拨款";

    public const string AppropriationRevenue = "财政拨款收入";

    public static readonly Concept Without = new("in brackets behind a name: what it leaves out or holds", "事业收入（不含教育收费）3万元。", "不含", "含", "包括", "除");
}
