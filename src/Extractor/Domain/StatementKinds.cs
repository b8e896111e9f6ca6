namespace Extractor.Domain;

/// <summary>The kinds of statement.</summary>
public static class StatementKinds
{
    public const string GrandTotal = "grand-total";
    public const string CurrentYearTotal = "current-year-total";
    public const string RevenueComposition = "revenue-composition";
    public const string ExpenditureComposition = "expenditure-composition";
    public const string AppropriationTotal = "appropriation-total";

    /// <summary>The year's revenue or expenditure of appropriations, where a total with what is carried over stands beside it.</summary>
    public const string CurrentYearAppropriation = "current-year-appropriation";
    public const string AppropriationComposition = "appropriation-composition";
    public const string GeneralBudgetRevenue = "general-budget-revenue";
    public const string GeneralBudgetExpenditure = "general-budget-expenditure";
    public const string ClassComposition = "class-composition";
    public const string OpeningCarryover = "opening-carryover";
    public const string ClosingCarryover = "closing-carryover";
    public const string BudgetExecution = "budget-execution";
    public const string ItemExecution = "item-execution";
    public const string BasicExpenditure = "basic-expenditure";
    public const string GovernmentFund = "government-fund";
    public const string StateCapital = "state-capital";
    public const string ThreePublic = "three-public";
    public const string OperatingCosts = "operating-costs";
    public const string Procurement = "procurement";
    public const string PurchasedServices = "purchased-services";
    public const string Assets = "assets";
    public const string Performance = "performance";
    public const string PerformanceProblems = "performance-problems";
    public const string PerformanceAgencies = "performance-agencies";
    public const string PerformanceProject = "performance-project";

    /// <summary>In a report: what it says of its project.</summary>
    public const string PerformanceReport = "performance-report";
    public const string SubordinateUnits = "subordinate-units";
    public const string Mention = "mention";
}
