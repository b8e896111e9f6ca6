using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>What the narrative stage found.</summary>
internal sealed record NarrativeReading(NarrativeText Narrative, Cover Cover, IReadOnlyList<Problem> Problems)
{
    /// <summary>All text outside the tables, for the stages behind; null where it was not read.</summary>
    internal IReadOnlyList<FlowText>? Paragraphs { get; init; }

    public static NarrativeReading None { get; } = new(NarrativeText.Empty, new Cover(), []);
}
