namespace Extractor.Domain;

/// <summary>The kinds of statement.</summary>
public static class StatementKinds
{
    /// <summary>收入支出总计: revenue and expenditure with carryovers.</summary>
    public const string GrandTotal = "grand-total";

    /// <summary>本年收入（支出）合计.</summary>
    public const string CurrentYearTotal = "current-year-total";

    /// <summary>A source of revenue, with its share.</summary>
    public const string RevenueComposition = "revenue-composition";

    /// <summary>A kind or class of expenditure, with its share.</summary>
    public const string ExpenditureComposition = "expenditure-composition";

    /// <summary>财政拨款收入支出总计.</summary>
    public const string AppropriationTotal = "appropriation-total";

    /// <summary>The year's revenue or expenditure of appropriations, where a total with what is carried over stands beside it.</summary>
    public const string CurrentYearAppropriation = "current-year-appropriation";

    /// <summary>A part of appropriated expenditure.</summary>
    public const string AppropriationComposition = "appropriation-composition";

    /// <summary>一般公共预算财政拨款收入.</summary>
    public const string GeneralBudgetRevenue = "general-budget-revenue";

    /// <summary>一般公共预算财政拨款支出.</summary>
    public const string GeneralBudgetExpenditure = "general-budget-expenditure";

    /// <summary>A class (类) of general budget expenditure, with its share.</summary>
    public const string ClassComposition = "class-composition";

    /// <summary>年初结转和结余.</summary>
    public const string OpeningCarryover = "opening-carryover";

    /// <summary>年末结转和结余.</summary>
    public const string ClosingCarryover = "closing-carryover";

    /// <summary>Budget, final figure and completion over all items.</summary>
    public const string BudgetExecution = "budget-execution";

    /// <summary>Budget, final figure and completion of a class, section or item (类、款、项).</summary>
    public const string ItemExecution = "item-execution";

    /// <summary>基本支出 with personnel and running expenses.</summary>
    public const string BasicExpenditure = "basic-expenditure";

    /// <summary>政府性基金预算.</summary>
    public const string GovernmentFund = "government-fund";

    /// <summary>国有资本经营预算.</summary>
    public const string StateCapital = "state-capital";

    /// <summary>“三公”经费: official travel abroad, vehicles, reception.</summary>
    public const string ThreePublic = "three-public";

    /// <summary>机关运行经费.</summary>
    public const string OperatingCosts = "operating-costs";

    /// <summary>政府采购.</summary>
    public const string Procurement = "procurement";

    /// <summary>政府购买服务.</summary>
    public const string PurchasedServices = "purchased-services";

    /// <summary>国有资产: vehicles and equipment.</summary>
    public const string Assets = "assets";

    /// <summary>拟购置资产: vehicles and equipment that are to be bought.</summary>
    internal const string PlannedPurchases = "planned-purchases";

    /// <summary>绩效评价: how many projects, with what funds.</summary>
    public const string Performance = "performance";

    /// <summary>Problems that an evaluation found, and those put right.</summary>
    public const string PerformanceProblems = "performance-problems";

    /// <summary>第三方机构: agencies that evaluated.</summary>
    public const string PerformanceAgencies = "performance-agencies";

    /// <summary>A project's score, budget and execution.</summary>
    public const string PerformanceProject = "performance-project";

    /// <summary>In a report: what it says of its project.</summary>
    public const string PerformanceReport = "performance-report";

    /// <summary>下属单位: how many there are.</summary>
    public const string SubordinateUnits = "subordinate-units";

    /// <summary>A figure inside a reason or a description.</summary>
    public const string Mention = "mention";

    /// <summary>公务用车运行维护费的构成</summary>
    internal const string VehicleOperationComposition = "vehicle-operation-composition";

    /// <summary>机关运行经费的构成</summary>
    internal const string OperatingCostsComposition = "operating-costs-composition";

    /// <summary>政府采购的构成</summary>
    internal const string ProcurementComposition = "procurement-composition";

    /// <summary>会议费、培训费</summary>
    internal const string MeetingsTraining = "meetings-training";

    /// <summary>一般性支出</summary>
    internal const string GeneralExpenditure = "general-expenditure";

    /// <summary>基本支出的构成</summary>
    internal const string BasicComposition = "basic-composition";

    /// <summary>项目支出的构成</summary>
    internal const string ProjectComposition = "project-composition";

    /// <summary>支出的经济分类构成</summary>
    internal const string EconomicComposition = "economic-composition";

    /// <summary>结余分配</summary>
    internal const string SurplusDistribution = "surplus-distribution";

    /// <summary>使用非财政拨款结余</summary>
    internal const string NonFiscalSurplusUsed = "non-fiscal-surplus-used";

    /// <summary>单位预算支出</summary>
    internal const string UnitExpenditure = "unit-expenditure";

    /// <summary>内设机构</summary>
    internal const string InternalBodies = "internal-bodies";

    /// <summary>人员</summary>
    internal const string Staff = "staff";
}
