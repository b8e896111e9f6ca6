namespace Extractor.Narrative.Kinds;

/// <summary>An operand that statements of a kind may have, and what it is measured in.</summary>
internal sealed record KindOperand(string Name, Measure Measure)
{
    public static readonly KindOperand Amount = new("amount", Measure.Money);

    public static readonly KindOperand Total = new("total", Measure.Money);

    public static readonly KindOperand Revenue = new("revenue", Measure.Money);

    public static readonly KindOperand Expenditure = new("expenditure", Measure.Money);

    public static readonly KindOperand Final = new("final", Measure.Money);

    public static readonly KindOperand Budget = new("budget", Measure.Money);

    public static readonly KindOperand Share = new("share", Measure.Percent);

    public static readonly KindOperand Count = new("count", Measure.Count);

    public static readonly KindOperand Score = new("score", Measure.Points);

    public static readonly KindOperand Completion = new("completion", Measure.Percent);

    /// <summary>How an amount stands to the year before or to the budget.</summary>
    public static readonly IReadOnlyList<KindOperand> Changes =
        [new("change", Measure.Money), new("change-rate", Measure.Percent), new("last-year", Measure.Money)];

    /// <summary>The budgets that an amount is held to, and how far it reached them.</summary>
    public static readonly IReadOnlyList<KindOperand> Execution =
    [
        new("original-budget", Measure.Money), new("adjusted-budget", Measure.Money), Budget, Completion, new("difference-rate", Measure.Percent),
    ];
}
