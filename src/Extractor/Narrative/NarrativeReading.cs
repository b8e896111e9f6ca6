using Extractor.Domain;

namespace Extractor.Narrative;

/// <summary>What the narrative stage found.</summary>
public sealed record NarrativeReading(NarrativeText Narrative, Cover Cover, IReadOnlyList<Problem> Problems)
{
    public static NarrativeReading None { get; } = new(NarrativeText.Empty, new Cover(), []);
}
