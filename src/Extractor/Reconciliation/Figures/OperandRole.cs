namespace Extractor.Reconciliation.Figures;

/// <summary>What a figure does in a formula; tells which other figures may stand in its place.</summary>
internal enum OperandRole
{
    /// <summary>This year's amount that changed, was completed or has a share.</summary>
    Amount,

    /// <summary>By how much it changed.</summary>
    Change,

    /// <summary>What was planned.</summary>
    Budget,

    /// <summary>What a share is a share of.</summary>
    Whole,

    /// <summary>A term of a sum.</summary>
    Term,

    /// <summary>A figure that only its own words can tell.</summary>
    Fixed,
}
