namespace Extractor.Domain;

/// <summary>What a change or a completion is measured against.</summary>
public static class ComparisonBases
{
    /// <summary>上年: the year before.</summary>
    public const string LastYear = "last-year";

    /// <summary>年初预算: the budget as it was approved.</summary>
    public const string OriginalBudget = "original-budget";

    /// <summary>调整（全年）预算: the budget with the changes of the year.</summary>
    public const string AdjustedBudget = "adjusted-budget";
}
