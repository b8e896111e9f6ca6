namespace Extractor.Reconciliation;

/// <summary>How much a verdict weighs.</summary>
internal enum Severity
{
    /// <summary>Nothing is wrong, or nothing could be compared.</summary>
    Note,

    /// <summary>A slip of wording, an omission, or a difference that a rule of accounting does not exclude.</summary>
    Warning,

    /// <summary>Two printed figures or statements that cannot both be right.</summary>
    Contradiction,
}
