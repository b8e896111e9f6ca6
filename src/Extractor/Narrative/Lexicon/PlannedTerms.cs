namespace Extractor.Narrative.Lexicon;

/// <summary>Words that tell in a budget which amounts are not planned.</summary>
internal static class PlannedTerms
{
    public static readonly Concept Spent = new("spent or received, in a budget", "2025年执行数为3万元。", "决算", "执行数", "实际支出");

    public static readonly Concept YearBefore = new("of the year before, in a budget", "上年预算3万元。", "上年", "去年");
}
