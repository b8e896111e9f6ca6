using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>How messages call statements and their operands.</summary>
internal static class StatementNames
{
    private static readonly Dictionary<string, Phrase> Kinds = new()
    {
        [StatementKinds.GrandTotal] = new("收支总计", "Grand total"),
        [StatementKinds.CurrentYearTotal] = new("本年合计", "Current-year total"),
        [StatementKinds.RevenueComposition] = new("收入构成", "Revenue"),
        [StatementKinds.ExpenditureComposition] = new("支出构成", "Expenditure"),
        [StatementKinds.AppropriationTotal] = new("财政拨款收支总计", "Appropriation total"),
        [StatementKinds.AppropriationComposition] = new("财政拨款支出构成", "Appropriation"),
        [StatementKinds.GeneralBudgetRevenue] = new("一般公共预算财政拨款收入", "General budget revenue"),
        [StatementKinds.GeneralBudgetExpenditure] = new("一般公共预算财政拨款支出", "General budget expenditure"),
        [StatementKinds.ClassComposition] = new("财政拨款支出结构", "Class of expenditure"),
        [StatementKinds.OpeningCarryover] = new("年初结转和结余", "Opening carryover"),
        [StatementKinds.ClosingCarryover] = new("年末结转和结余", "Closing carryover"),
        [StatementKinds.BudgetExecution] = new("预算执行", "Budget execution"),
        [StatementKinds.ItemExecution] = new("项级科目", "Item"),
        [StatementKinds.BasicExpenditure] = new("基本支出", "Basic expenditure"),
        [StatementKinds.GovernmentFund] = new("政府性基金预算", "Government fund"),
        [StatementKinds.StateCapital] = new("国有资本经营预算", "State capital"),
        [StatementKinds.ThreePublic] = new("“三公”经费", "Three public expenses"),
        [StatementKinds.OperatingCosts] = new("机关运行经费", "Operating costs"),
        [StatementKinds.Procurement] = new("政府采购", "Procurement"),
        [StatementKinds.Assets] = new("国有资产", "Assets"),
        [StatementKinds.Performance] = new("预算绩效", "Performance"),
        [StatementKinds.PerformanceProblems] = new("绩效问题", "Performance problems"),
        [StatementKinds.PerformanceAgencies] = new("绩效评价机构", "Performance agencies"),
        [StatementKinds.PerformanceProject] = new("项目绩效", "Project"),
        [StatementKinds.PerformanceReport] = new("评价报告", "Report"),
        [StatementKinds.SubordinateUnits] = new("所属单位", "Subordinate units"),
        [StatementKinds.Mention] = new("正文另一处", "A mention"),
        ["meetings-training"] = new("会议费、培训费", "Meetings and training"),
        ["surplus-distribution"] = new("结余分配", "Surplus distribution"),
        ["non-fiscal-surplus-used"] = new("使用非财政拨款结余", "Non-fiscal surplus used"),
        ["basic-composition"] = new("基本支出构成", "Basic expenditure by item"),
        ["project-composition"] = new("项目支出构成", "Project expenditure by item"),
        ["economic-composition"] = new("经济分类构成", "Expenditure by economic class"),
        ["vehicle-operation-composition"] = new("公务用车运行维护费构成", "Vehicle operation by item"),
        ["operating-costs-composition"] = new("机关运行经费构成", "Operating costs by item"),
        ["procurement-composition"] = new("政府采购构成", "Procurement by way"),
        ["internal-bodies"] = new("内设机构", "Internal bodies"),
        ["staff"] = new("人员", "Staff"),
    };

    private static readonly Dictionary<string, Phrase> Subjects = new()
    {
        ["total"] = new("合计", "total"),
        ["revenue"] = new("收入", "revenue"),
        ["expenditure"] = new("支出", "expenditure"),
        ["general-budget"] = new("一般公共预算", "general budget"),
        ["government-fund"] = new("政府性基金预算", "government fund"),
        ["state-capital"] = new("国有资本经营预算", "state capital"),
        ["reception.foreign"] = new("外宾接待", "foreign reception"),
        ["reception.domestic"] = new("国内公务接待", "domestic reception"),
        ["personnel"] = new("人员经费", "personnel"),
        ["running"] = new("公用经费", "running expenses"),
        ["goods"] = new("货物", "goods"),
        ["works"] = new("工程", "works"),
        ["services"] = new("服务", "services"),
        ["small-medium"] = new("中小企业", "small and medium enterprises"),
        ["small-micro"] = new("小微企业", "small and micro enterprises"),
        ["goods.small-medium"] = new("货物采购中的中小企业", "small and medium enterprises in goods"),
        ["works.small-medium"] = new("工程采购中的中小企业", "small and medium enterprises in works"),
        ["services.small-medium"] = new("服务采购中的中小企业", "small and medium enterprises in services"),
        ["reserved.small-medium"] = new("预留项目中的中小企业", "small and medium enterprises in reserved projects"),
        ["reserved.small-micro"] = new("预留项目中的小微企业", "small and micro enterprises in reserved projects"),
        ["other.small-medium"] = new("其他项目中的中小企业", "small and medium enterprises in other projects"),
        ["appropriation.general-budget"] = new("一般公共预算财政拨款收入", "general budget appropriation"),
        ["appropriation.government-fund"] = new("政府性基金预算财政拨款收入", "government fund appropriation"),
        ["appropriation.state-capital"] = new("国有资本经营预算财政拨款收入", "state capital appropriation"),
        ["vehicles"] = new("公务用车", "vehicles"),
    };

    /// <summary>A kind that no list names: its key is no word of a message.</summary>
    private static readonly Phrase Unnamed = new("正文", "Narrative");

    public static Phrase Of(Statement statement)
    {
        var kind = Kinds.GetValueOrDefault(statement.Kind, Unnamed);
        return statement.Subject.Length == 0 ? kind : kind + (Phrase)"·" + Subject(statement.Subject);
    }

    public static Phrase Subject(string subject) =>
        Subjects.TryGetValue(subject, out var phrase) ? phrase : TableNames.Column(subject);
}
