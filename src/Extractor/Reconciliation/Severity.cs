namespace Extractor.Reconciliation;

/// <summary>How much a verdict weighs.</summary>
public enum Severity
{
    /// <summary>Nothing is wrong, or nothing could be compared.</summary>
    Note,

    /// <summary>A slip of wording, an omission, or a difference that a rule of accounting does not exclude.</summary>
    Warning,

    /// <summary>A difference, but another plausible reading of the words or of the layout agrees: for a person to decide.</summary>
    Doubt,

    /// <summary>Two printed figures or statements that cannot both be right.</summary>
    Contradiction,
}
