namespace Extractor.Domain;

/// <summary>Complete: no problem is left. Partial: something printed could not be read or placed. Failed: nothing was read.</summary>
public enum DisclosureStatus
{
    Complete,
    Partial,
    Failed,
}
