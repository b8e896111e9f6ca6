namespace Extractor.Domain;

/// <summary>Where a disclosure speaks of a project.</summary>
public enum ProjectPart
{
    /// <summary>A statement of kind performance-project.</summary>
    Narrative,
    Form,
    Report,
}
