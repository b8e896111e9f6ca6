namespace Extractor.Domain;

/// <summary>The columns of the tables that final accounts consist of; the tables' other columns are parts of these.</summary>
public static class AccountColumns
{
    /// <summary>决算数</summary>
    public static readonly ColumnKey Final = new("final", "决算数", "final");

    /// <summary>预算数 where nothing tells which.</summary>
    public static readonly ColumnKey Budget = new("budget", "预算数", "budget", "预算数 where nothing tells which");

    /// <summary>年初预算数</summary>
    public static readonly ColumnKey OriginalBudget = new("original-budget", "年初预算数", "original budget");

    /// <summary>全年(调整)预算数</summary>
    public static readonly ColumnKey AdjustedBudget = new("adjusted-budget", "全年预算数", "full-year budget", "全年(调整)预算数");

    /// <summary>上年决算数</summary>
    public static readonly ColumnKey LastYear = new("last-year", "上年数", "last year");

    /// <summary>比上年增减额</summary>
    public static readonly ColumnKey Change = new("change", "增减额", "change", "比上年增减额");

    /// <summary>比上年增减, in percent.</summary>
    public static readonly ColumnKey ChangeRate = new("change-rate", "增减幅度", "change rate", "比上年增减 (%)", Measure.Percent);

    /// <summary>合计</summary>
    public static readonly ColumnKey Total = new("total", "合计", "total");

    /// <summary>财政拨款收入</summary>
    public static readonly ColumnKey Appropriation = new("appropriation", "财政拨款收入", "appropriation revenue");

    /// <summary>一般公共预算财政拨款收入</summary>
    public static readonly ColumnKey AppropriationOfGeneralBudget =
        new(Appropriation, "general-budget", "一般公共预算财政拨款收入", "general budget appropriation", "一般公共预算财政拨款");

    /// <summary>政府性基金预算财政拨款收入</summary>
    public static readonly ColumnKey AppropriationOfGovernmentFund =
        new(Appropriation, "government-fund", "政府性基金预算财政拨款收入", "government fund appropriation", "政府性基金预算财政拨款");

    /// <summary>国有资本经营预算财政拨款收入</summary>
    public static readonly ColumnKey AppropriationOfStateCapital =
        new(Appropriation, "state-capital", "国有资本经营预算财政拨款收入", "state capital appropriation", "国有资本经营预算财政拨款");

    /// <summary>上级补助收入</summary>
    public static readonly ColumnKey SuperiorSubsidy = new("superior-subsidy", "上级补助收入", "subsidy from superior unit");

    /// <summary>事业收入</summary>
    public static readonly ColumnKey PublicService = new("public-service", "事业收入", "public service revenue");

    /// <summary>教育收费, of 事业收入.</summary>
    public static readonly ColumnKey Tuition = new(PublicService, "tuition", "教育收费", "tuition");

    /// <summary>经营收入, 经营支出</summary>
    public static readonly ColumnKey Commercial = new("commercial", "经营", "commercial operations", "经营收入, 经营支出");

    /// <summary>附属单位上缴收入</summary>
    public static readonly ColumnKey AffiliateRemittance = new("affiliate-remittance", "附属单位上缴收入", "remittance from affiliated units");

    /// <summary>其他收入</summary>
    public static readonly ColumnKey Other = new("other", "其他收入", "other revenue");

    /// <summary>捐赠收入, of 其他收入.</summary>
    public static readonly ColumnKey Donations = new(Other, "donations", "捐赠收入", "donations");

    /// <summary>使用非财政拨款结余</summary>
    public static readonly ColumnKey NonFiscalSurplus = new("non-fiscal-surplus", "使用非财政拨款结余", "non-fiscal surplus");

    /// <summary>基本支出</summary>
    public static readonly ColumnKey Basic = new("basic", "基本支出", "basic expenditure");

    /// <summary>人员经费, of 基本支出.</summary>
    public static readonly ColumnKey Personnel = new(Basic, "personnel", "人员经费", "personnel");

    /// <summary>公用经费, of 基本支出.</summary>
    public static readonly ColumnKey Running = new(Basic, "running", "公用经费", "running expenses");

    /// <summary>项目支出</summary>
    public static readonly ColumnKey Project = new("project", "项目支出", "project expenditure");

    /// <summary>基本建设类项目, of 项目支出.</summary>
    public static readonly ColumnKey CapitalConstruction = new(Project, "capital-construction", "基本建设资金支出", "capital construction", "基本建设类项目");

    /// <summary>上缴上级支出</summary>
    public static readonly ColumnKey RemittanceToSuperior = new("remittance-to-superior", "上缴上级支出", "remittance to superior unit");

    /// <summary>对附属单位补助支出</summary>
    public static readonly ColumnKey AffiliateSubsidy = new("affiliate-subsidy", "对附属单位补助支出", "subsidy to affiliated units");

    /// <summary>年初结转和结余</summary>
    public static readonly ColumnKey Opening = new("opening", "年初结转和结余", "opening carryover");

    /// <summary>本年收入</summary>
    public static readonly ColumnKey Revenue = new("revenue", "本年收入", "revenue");

    /// <summary>年末结转和结余</summary>
    public static readonly ColumnKey Closing = new("closing", "年末结转和结余", "closing carryover");

    /// <summary>一般公共预算财政拨款</summary>
    public static readonly ColumnKey GeneralBudget = new("general-budget", "一般公共预算财政拨款", "general budget");

    /// <summary>政府性基金预算财政拨款</summary>
    public static readonly ColumnKey GovernmentFund = new("government-fund", "政府性基金预算财政拨款", "government fund");

    /// <summary>国有资本经营预算财政拨款</summary>
    public static readonly ColumnKey StateCapital = new("state-capital", "国有资本经营预算财政拨款", "state capital");
}
