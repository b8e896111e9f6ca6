namespace Extractor.Domain;

/// <summary>Complete: no problem is left. Partial: something printed could not be read or placed. Failed: nothing was read.</summary>
public enum DisclosureStatus
{
    /// <summary>Nothing printed is known to be missing.</summary>
    Complete,

    /// <summary>Something printed could not be read or placed; the problems say what.</summary>
    Partial,

    /// <summary>Nothing could be read.</summary>
    Failed,
}
