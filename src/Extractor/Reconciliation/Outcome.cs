namespace Extractor.Reconciliation;

/// <summary>What a comparison came to.</summary>
public enum Outcome
{
    Agrees,
    Disagrees,

    /// <summary>An operand is missing, unreadable or of another basis; the verdict says which.</summary>
    NotComparable,
}
