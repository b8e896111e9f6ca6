namespace Extractor.Narrative.Figures;

/// <summary>What a figure is of its subject, told by the words before it.</summary>
internal enum Role
{
    Amount,
    OriginalBudget,
    AdjustedBudget,

    /// <summary>预算, without saying which.</summary>
    Budget,

    Final,
    Executed,
    Share,
    Completion,

    /// <summary>预决算差异率: how much the final figure is above or below the budget, in percent of it.</summary>
    Difference,
    Change,
    ChangeRate,
    Score,
    Count,

    /// <summary>The amount of the year before (与上年1100万元相比).</summary>
    LastYear,

    /// <summary>差值, of which no word says whether it is more or less, or an amount paid in or back: it states nothing of the subject.</summary>
    Aside,

    /// <summary>A percentage that no word explains.</summary>
    Rate,
}
