namespace Extractor.Domain.Performance;

/// <summary>Where a disclosure speaks of a project.</summary>
public enum ProjectPart
{
    /// <summary>A statement of kind performance-project.</summary>
    Narrative,

    /// <summary>A self-evaluation form.</summary>
    Form,

    /// <summary>An evaluation report.</summary>
    Report,
}
