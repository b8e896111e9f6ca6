using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>How messages call the tables and their columns.</summary>
internal static class TableNames
{
    private static readonly Dictionary<string, Phrase> Tables = new()
    {
        [TableKeys.Overall] = new("收入支出决算总表", "Overall table"),
        [TableKeys.Revenue] = new("收入决算表", "Revenue table"),
        [TableKeys.Expenditure] = new("支出决算表", "Expenditure table"),
        [TableKeys.AppropriationOverall] = new("财政拨款收入支出决算总表", "Overall appropriation table"),
        [TableKeys.GeneralBudget] = new("一般公共预算财政拨款支出决算表", "General budget table"),
        [TableKeys.GeneralBudgetBasic] = new("一般公共预算财政拨款基本支出决算表", "Basic expenditure table"),
        [TableKeys.GovernmentFund] = new("政府性基金预算财政拨款收入支出决算表", "Government fund table"),
        [TableKeys.StateCapital] = new("国有资本经营预算财政拨款支出决算表", "State capital table"),
        [TableKeys.ThreePublic] = new("“三公”经费支出决算表", "Three public expenses table"),
        [TableKeys.Appropriation] = new("财政拨款支出决算表", "Appropriation table"),
        ["project-expenditure"] = new("项目支出决算表", "Project expenditure table"),
        ["procurement"] = new("政府采购情况表", "Procurement table"),
        ["meetings-training"] = new("会议费、培训费表", "Meetings and training table"),
        ["operating-costs"] = new("机关运行经费表", "Operating costs table"),
        ["state-assets"] = new("国有资产占用情况表", "State assets table"),
        ["revenue-by-unit"] = new("收入决算表（分单位）", "Revenue by unit"),
        ["expenditure-by-unit"] = new("支出决算表（分单位）", "Expenditure by unit"),
        [TableKeys.Other] = new("其他表", "Another table"),
        [TableKeys.PerformanceSelfEvaluation] = new("项目支出绩效自评表", "Performance self-evaluation"),
        [TableKeys.DepartmentSelfEvaluation] = new("部门整体支出绩效自评表", "Self-evaluation of the whole department"),
    };

    private static readonly Dictionary<string, Phrase> Columns = new()
    {
        ["final"] = new("决算数", "final"),
        ["total"] = new("合计", "total"),
        ["basic"] = new("基本支出", "basic expenditure"),
        ["project"] = new("项目支出", "project expenditure"),
        ["project.capital-construction"] = new("基本建设资金支出", "capital construction"),
        ["appropriation"] = new("财政拨款收入", "appropriation revenue"),
        ["superior-subsidy"] = new("上级补助收入", "subsidy from superior unit"),
        ["public-service"] = new("事业收入", "public service revenue"),
        ["public-service.tuition"] = new("教育收费", "tuition"),
        ["commercial"] = new("经营", "commercial operations"),
        ["affiliate-remittance"] = new("附属单位上缴收入", "remittance from affiliated units"),
        ["other"] = new("其他收入", "other revenue"),
        ["remittance-to-superior"] = new("上缴上级支出", "remittance to superior unit"),
        ["affiliate-subsidy"] = new("对附属单位补助支出", "subsidy to affiliated units"),
        ["general-budget"] = new("一般公共预算财政拨款", "general budget"),
        ["government-fund"] = new("政府性基金预算财政拨款", "government fund"),
        ["state-capital"] = new("国有资本经营预算财政拨款", "state capital"),
        ["opening"] = new("年初结转和结余", "opening carryover"),
        ["revenue"] = new("本年收入", "revenue"),
        ["closing"] = new("年末结转和结余", "closing carryover"),
        ["abroad"] = new("因公出国（境）费", "travel abroad"),
        ["vehicles"] = new("公务用车购置及运行维护费", "vehicles"),
        ["vehicle-purchase"] = new("公务用车购置费", "vehicle purchase"),
        ["vehicle-operation"] = new("公务用车运行维护费", "vehicle operation"),
        ["reception"] = new("公务接待费", "reception"),
        ["meetings"] = new("会议费", "meetings"),
        ["original-budget"] = new("年初预算数", "original budget"),
        ["adjusted-budget"] = new("全年预算数", "full-year budget"),
        ["non-fiscal-surplus"] = new("使用非财政拨款结余", "non-fiscal surplus"),
        ["other.donations"] = new("捐赠收入", "donations"),
        ["training"] = new("培训费", "training"),
        ["operating-costs"] = new("机关运行经费", "operating costs"),
        ["last-year"] = new("上年数", "last year"),
        ["budget"] = new("预算数", "budget"),
        ["goods"] = new("货物", "goods"),
        ["works"] = new("工程", "works"),
        ["services"] = new("服务", "services"),
        ["small-medium"] = new("授予中小企业", "small and medium enterprises"),
        ["small-micro"] = new("授予小微企业", "small and micro enterprises"),
        ["appropriation.general-budget"] = new("一般公共预算财政拨款", "general budget appropriation"),
        ["appropriation.government-fund"] = new("政府性基金预算财政拨款", "government fund appropriation"),
        ["appropriation.state-capital"] = new("国有资本经营预算财政拨款", "state capital appropriation"),
        ["special-account"] = new("财政专户管理资金", "special account funds"),
        ["own-funds"] = new("单位资金", "the unit's own funds"),
        ["count"] = new("数量", "count"),
        ["value"] = new("原值", "value"),
        ["net-value"] = new("净值", "net value"),
        ["current"] = new("流动资产", "current assets"),
        ["fixed"] = new("固定资产", "fixed assets"),
        ["fixed.buildings"] = new("房屋构筑物", "buildings"),
        ["fixed.vehicles"] = new("车辆", "vehicles"),
        ["fixed.equipment"] = new("大型设备", "equipment"),
        ["fixed.other"] = new("其他固定资产", "other fixed assets"),
        ["investment"] = new("对外投资", "investment"),
        ["construction"] = new("在建工程", "construction in progress"),
        ["intangible"] = new("无形资产", "intangible assets"),
    };

    public static Phrase Table(string key) => Tables.GetValueOrDefault(key, key);

    public static Phrase Column(string key)
    {
        if (key.StartsWith("budget.", StringComparison.Ordinal))
            return new Phrase("预算数·", "budget, ") + Column(key["budget.".Length..]);
        if (key.StartsWith("original-budget.", StringComparison.Ordinal))
            return new Phrase("年初预算数·", "original budget, ") + Column(key["original-budget.".Length..]);
        if (key.StartsWith("last-year.", StringComparison.Ordinal))
            return new Phrase("上年数·", "last year, ") + Column(key["last-year.".Length..]);
        if (key.StartsWith("column-", StringComparison.Ordinal))
            return new Phrase($"第{key["column-".Length..]}栏", key);
        if (key.StartsWith("final.", StringComparison.Ordinal))
            return new Phrase("决算数·", "final, ") + Column(key["final.".Length..]);
        return Columns.GetValueOrDefault(key, key);
    }
}
