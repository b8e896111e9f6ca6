using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>in a report attached: what it says of its project</summary>
internal static class PerformanceReportKind
{
    public static readonly StatementKind Kind = new(StatementKinds.PerformanceReport, "评价报告", "Report", "in a report attached: what it says of its project")
    {
        Operands =
        [
            OperandKey.Score, OperandKey.InitialBudget, OperandKey.FullYearBudget, OperandKey.Executed,
            OperandKey.Completion, OperandKey.Funds,
        ],
    };
}
