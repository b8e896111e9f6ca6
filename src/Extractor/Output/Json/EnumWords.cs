using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>The words of the format for the enumerations of the domain.</summary>
internal static class EnumWords
{
    public static readonly JsonWords<TableSide> Side = new(
        (TableSide.None, ""),
        (TableSide.Revenue, "revenue"),
        (TableSide.Expenditure, "expenditure"));

    public static readonly JsonWords<CellState> State = new(
        (CellState.Blank, "blank"),
        (CellState.Dash, "dash"),
        (CellState.Amount, "amount"),
        (CellState.Words, "words"),
        (CellState.Unreadable, "unreadable"));

    public static readonly JsonWords<ProblemSeverity> Severity = new(
        (ProblemSeverity.Note, "note"),
        (ProblemSeverity.Loss, "loss"),
        (ProblemSeverity.Failure, "failure"));

    public static readonly JsonWords<DisclosureStatus> Status = new(
        (DisclosureStatus.Complete, "complete"),
        (DisclosureStatus.Partial, "partial"),
        (DisclosureStatus.Failed, "failed"));

    public static readonly JsonWords<ProjectPart> Part = new(
        (ProjectPart.Narrative, "narrative"),
        (ProjectPart.Form, "form"),
        (ProjectPart.Report, "report"));

    public static readonly JsonWords<ProjectMatch> Match = new(
        (ProjectMatch.Exact, "exact"),
        (ProjectMatch.Normalised, "normalised"),
        (ProjectMatch.Near, "near"),
        (ProjectMatch.Figures, "figures"));

    public static readonly JsonWords<MoneyUnit> Unit = new(
        (MoneyUnit.Yuan, MoneyUnit.Yuan.Printed()),
        (MoneyUnit.TenThousandYuan, MoneyUnit.TenThousandYuan.Printed()),
        (MoneyUnit.HundredMillionYuan, MoneyUnit.HundredMillionYuan.Printed()));
}
