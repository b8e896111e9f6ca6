using Extractor.Reconciliation.Attachments;
using Extractor.Reconciliation.BetweenDocuments;
using Extractor.Reconciliation.BetweenTables;
using Extractor.Reconciliation.Completeness;
using Extractor.Reconciliation.NarrativeAgainstTable;
using Extractor.Reconciliation.WithinNarrative;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation;

/// <summary>All rules, in the order of their ids.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new CurrentYearTotalCheck(),
        new GrandTotalCheck(),
        new SidesBalanceCheck(),
        new CarryoverByFundCheck(),
        new FundColumnsCheck(),
        new TableTotalCheck(),
        new ClassTotalCheck(),
        new SectionTotalCheck(),
        new RowTotalCheck(),
        new FundBalanceCheck(),
        new EconomicClassCheck(),
        new PersonnelAndRunningCheck(),
        new ThreePublicTotalCheck(),
        new VehicleTotalCheck(),
        new OfWhichCheck(),
        new RepeatedTotalCheck(),
        new CopiedFromParentCheck(),
        new ShiftedRowsCheck(),
        new LineNumberCheck(),
        new RevenueTotalsCheck(),
        new ExpenditureTotalsCheck(),
        new AppropriationRevenueCheck(),
        new GeneralBudgetTotalsCheck(),
        new GovernmentFundTotalsCheck(),
        new StateCapitalTotalsCheck(),
        new BasicExpenditureTotalsCheck(),
        new ThreePublicBasicPartCheck(),
        new AppropriatedPartCheck(),
        new MissingClassCheck(),
        new RevenueAppropriationCheck(),
        new AppropriatedClassCheck(),
        new GrandTotalStatementCheck(),
        new CurrentYearStatementCheck(),
        new RevenueStatementCheck(),
        new ExpenditureStatementCheck(),
        new CarryoverStatementCheck(),
        new AppropriationTotalStatementCheck(),
        new AppropriationStatementCheck(),
        new GeneralBudgetRevenueStatementCheck(),
        new GeneralBudgetExpenditureStatementCheck(),
        new ClassStatementCheck(),
        new BudgetExecutionStatementCheck(),
        new ItemStatementCheck(),
        new BasicExpenditureStatementCheck(),
        new GovernmentFundStatementCheck(),
        new StateCapitalStatementCheck(),
        new ThreePublicStatementCheck(),
        new OperatingCostsStatementCheck(),
        new EvaluatedShareCheck(),
        new EvaluatedFundsCheck(),
        new ListedNamesCheck(),
        new ItemNatureCheck(),
        new CurrentYearAppropriationCheck(),
        new MeetingsStatementCheck(),
        new BasicItemStatementCheck(),
        new GrowthRateCheck(),
        new ZeroBaseCheck(),
        new ShareCheck(),
        new CompletionCheck(),
        new CompositionTotalCheck(),
        new ItemsTotalCheck(),
        new BasicPartsCheck(),
        new ThreePublicPartsCheck(),
        new ProcurementPartsCheck(),
        new VehicleKindsCheck(),
        new DirectionCheck(),
        new AverageCheck(),
        new StatedTwiceCheck(),
        new DenialCheck(),
        new OppositeReasonsCheck(),
        new SmallEnterpriseCheck(),
        new EvaluationGradesCheck(),
        new EvaluatedProjectsCheck(),
        new VehiclesKeptCheck(),
        new CountAndAmountCheck(),
        new PersonsPerGroupCheck(),
        new GradeCheck(),
        new FlatCheck(),
        new ProjectCountCheck(),
        new LastYearCheck(),
        new DifferenceRateCheck(),
        new MissingTableCheck(),
        new EmptyTableCheck(),
        new YearCheck(),
        new BodyNameCheck(),
        new FormLabelCheck(),
        new ItemNameCheck(),
        new ClassNameCheck(),
        new CodeNameCheck(),
        new TableUnitCheck(),
        new FigureUnitCheck(),
        new RequiredItemCheck(),
        new ResidueCheck(),
        new NumberingCheck(),
        new MissingRateCheck(),
        new MissingReasonCheck(),
        new GlossaryCheck(),
        new ContentsCheck(),
        new TableCaptionCheck(),
        new StandardRowCheck(),
        new ThreePublicNameCheck(),
        new ProjectNameCheck(),
        new SpellingCheck(),
        new PurposeCheck(),
        new GlossaryFiguresCheck(),
        new EmptyReasonCheck(),
        new PercentSignCheck(),
        new ParallelWordingCheck(),
        new RoundingNoteCheck(),
        new TotalNameCheck(),
        new UnexplainedItemCheck(),
        new SmallEnterpriseSharesCheck(),
        new EvaluatedSpendingCheck(),
        new ContentsPageCheck(),
        new SelfEvaluationScoreCheck(),
        new SelfEvaluationFundsCheck(),
        new ExecutionRateCheck(),
        new ScoreTotalCheck(),
        new FundsTotalCheck(),
        new ScoreWithinWeightCheck(),
        new SelfEvaluationNameCheck(),
        new ReportFundsCheck(),
        new ClassWeightCheck(),
        new CostAboveBudgetCheck(),
        new ExecutionScoreCheck(),
    ];

    /// <summary>The rules on two documents.</summary>
    public static IReadOnlyList<IBetweenCheck> Between { get; } =
    [
        new CarryoverAcrossYearsCheck(),
        new LastYearByChangeCheck(),
        new SameAccountsTwiceCheck(),
    ];

    /// <summary>The rules on a department and its units.</summary>
    public static IReadOnlyList<IUnitsCheck> Units { get; } =
    [
        new UnitWithinDepartmentCheck(),
        new UnitsMakeDepartmentCheck(),
    ];

    /// <summary>The rules on one document, then those on several.</summary>
    public static IEnumerable<IRule> Rules => All.Concat<IRule>(Between).Concat(Units);

    public static IRule? Find(string id) => Rules.FirstOrDefault(c => c.Rule.Id == id);
}
