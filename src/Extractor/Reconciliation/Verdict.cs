using Extractor.Domain;
using Extractor.Reconciliation.Arithmetic;

namespace Extractor.Reconciliation;

/// <summary>What one comparison of one rule came to.</summary>
internal sealed record Verdict
{
    private readonly Func<string>? _working;
    private string? _arithmetic;

    /// <summary>The rule's id: 105.</summary>
    public required string Rule { get; init; }

    public required Outcome Outcome { get; init; }

    public required Severity Severity { get; init; }

    public required Phrase Message { get; init; }

    /// <summary>How far apart the two sides are, in yuan, points or counts; null where nothing was computed.</summary>
    public Rational? Difference { get; init; }

    /// <summary>How far apart rounding alone lets them be.</summary>
    public Rational? Tolerance { get; init; }

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

    /// <summary>Every span compared, the side that is doubted first.</summary>
    public IReadOnlyList<CitedFigure> Evidence { get; init; } = [];
}
