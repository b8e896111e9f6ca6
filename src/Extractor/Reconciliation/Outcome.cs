namespace Extractor.Reconciliation;

/// <summary>What a comparison came to.</summary>
public enum Outcome
{
    /// <summary>The two sides agree, rounding allowed for.</summary>
    Agrees,

    /// <summary>No amounts that round to the two sides could agree.</summary>
    Disagrees,

    /// <summary>An operand is missing, unreadable or of another basis; the verdict says which.</summary>
    NotComparable,
}
