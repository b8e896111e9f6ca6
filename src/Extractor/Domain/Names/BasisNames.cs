namespace Extractor.Domain.Names;

/// <summary>How people call what a change or a completion is measured against.</summary>
internal static class BasisNames
{
    public static KeyList All { get; } = new(
    [
        new(ComparisonBases.LastYear, "较上年", "against last year", "上年"),
        new(ComparisonBases.OriginalBudget, "较年初预算", "against the original budget", "年初预算"),
        new(ComparisonBases.AdjustedBudget, "较全年预算", "against the full-year budget", "全年(调整)预算"),
    ]);
}
