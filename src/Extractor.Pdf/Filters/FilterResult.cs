namespace Extractor.Pdf.Filters;

/// <summary>How far a filter came.</summary>
internal enum FilterResult
{
    Complete,

    /// <summary>The data is damaged or ends early; what came before was decoded.</summary>
    Damaged,

    /// <summary>All was decoded, but it is not what its checksum says: bytes changed on the way.</summary>
    Altered,

    /// <summary>More would come out than is allowed.</summary>
    LimitReached,
}
