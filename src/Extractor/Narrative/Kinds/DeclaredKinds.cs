// Written from the declarations by a test: EXTRACTOR_REGENERATE=1 dotnet test tests/Extractor.Cli.Tests --filter DeclarationListTests
namespace Extractor.Narrative.Kinds;

/// <summary>The kinds of statement that are declared.</summary>
internal static class DeclaredKinds
{
    public static IReadOnlyList<StatementKind> All { get; } =
    [
        Accounts.AppropriationCompositionKind.Kind,
        Accounts.AppropriationTotalKind.Kind,
        Accounts.BasicCompositionKind.Kind,
        Accounts.BasicExpenditureKind.Kind,
        Accounts.BudgetExecutionKind.Kind,
        Accounts.ClassCompositionKind.Kind,
        Accounts.ClosingCarryoverKind.Kind,
        Accounts.CurrentYearAppropriationKind.Kind,
        Accounts.CurrentYearTotalKind.Kind,
        Accounts.EconomicCompositionKind.Kind,
        Accounts.ExpenditureCompositionKind.Kind,
        Accounts.GeneralBudgetExpenditureKind.Kind,
        Accounts.GeneralBudgetRevenueKind.Kind,
        Accounts.GovernmentFundKind.Kind,
        Accounts.GrandTotalKind.Kind,
        Accounts.ItemExecutionKind.Kind,
        Accounts.NonFiscalSurplusUsedKind.Kind,
        Accounts.OpeningCarryoverKind.Kind,
        Accounts.ProjectCompositionKind.Kind,
        Accounts.RevenueCompositionKind.Kind,
        Accounts.StateCapitalKind.Kind,
        Accounts.SurplusDistributionKind.Kind,
        Accounts.UnitExpenditureKind.Kind,
        Matters.AssetsKind.Kind,
        Matters.GeneralExpenditureKind.Kind,
        Matters.InternalBodiesKind.Kind,
        Matters.MeetingsTrainingKind.Kind,
        Matters.MentionKind.Kind,
        Matters.OperatingCostsCompositionKind.Kind,
        Matters.OperatingCostsKind.Kind,
        Matters.PerformanceAgenciesKind.Kind,
        Matters.PerformanceKind.Kind,
        Matters.PerformanceProblemsKind.Kind,
        Matters.PerformanceProjectKind.Kind,
        Matters.PerformanceReportKind.Kind,
        Matters.PlannedPurchasesKind.Kind,
        Matters.ProcurementCompositionKind.Kind,
        Matters.ProcurementKind.Kind,
        Matters.PurchasedServicesKind.Kind,
        Matters.StaffKind.Kind,
        Matters.SubordinateUnitsKind.Kind,
        Matters.ThreePublicKind.Kind,
        Matters.VehicleOperationCompositionKind.Kind,
    ];
}
