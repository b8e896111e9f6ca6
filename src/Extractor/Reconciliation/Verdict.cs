using Extractor.Domain;
using Extractor.Domain.Arithmetic;

namespace Extractor.Reconciliation;

/// <summary>What one comparison of one rule came to.</summary>
public sealed record Verdict
{
    private readonly Func<string>? _working;
    private string? _arithmetic;

    /// <summary>The rule's id: 105.</summary>
    public required string Rule { get; init; }

    /// <summary>The id of the finding that it is part of; null where it does not disagree.</summary>
    public string? Finding { get; init; }

    /// <summary>What the comparison came to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is said of it.</summary>
    public required Phrase Message { get; init; }

    /// <summary>How far apart the two sides are, in yuan, points or counts; null where nothing was computed.</summary>
    internal Rational? Difference { get; init; }

    /// <summary>How far apart rounding alone lets them be.</summary>
    internal Rational? Tolerance { get; init; }

    /// <summary>The calculation with the figures as printed: <c>2,902.79 + 71.01 = 2,973.80</c>; empty where there is none.</summary>
    public string Arithmetic
    {
        get => _arithmetic ??= _working?.Invoke() ?? "";
        init => _arithmetic = value;
    }

    /// <summary>Writes the arithmetic when it is first read.</summary>
    internal Func<string> Working
    {
        init => _working = value;
    }

    /// <summary>What the arithmetic rests on; null where there is none, or where only bounds are held.</summary>
    internal Claim? Claim { get; init; }

    /// <summary>The figure of which it is said: the one that is doubted; null for words.</summary>
    public CitedFigure? Lead => Evidence.Count > 0 ? Evidence[0] : null;

    /// <summary>The page of what was not read and would have been compared; null where nothing was lost.</summary>
    public int? LostPage { get; init; }

    /// <summary>Exactly ten thousand times too much or too little: a unit mistaken.</summary>
    public bool IsUnitSlip { get; init; }

    /// <summary>Every span compared, the side that is doubted first.</summary>
    public IReadOnlyList<CitedFigure> Evidence { get; init; } = [];
}
