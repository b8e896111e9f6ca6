namespace Extractor.Domain;

/// <summary>What a change or a completion is measured against.</summary>
public static class ComparisonBases
{
    public const string LastYear = "last-year";
    public const string OriginalBudget = "original-budget";
    public const string AdjustedBudget = "adjusted-budget";
}
