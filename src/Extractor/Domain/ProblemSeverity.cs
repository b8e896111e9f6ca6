namespace Extractor.Domain;

/// <summary>How much a problem weighs.</summary>
public enum ProblemSeverity
{
    /// <summary>Nothing printed is lost: a repair, a missing optional part.</summary>
    Note,

    /// <summary>Something printed could not be read or placed: the document is partial.</summary>
    Loss,

    /// <summary>Nothing could be read.</summary>
    Failure,
}
