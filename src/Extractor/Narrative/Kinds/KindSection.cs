using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds;

/// <summary>The sections that a kind leads.</summary>
/// <param name="Topic">What they are about.</param>
/// <param name="Words">How their sentences name subjects; null where they are read otherwise.</param>
internal sealed record KindSection(Topic Topic, ITopicWords? Words)
{
    private static int _further = (int)Topic.Further;

    /// <summary>A section on a topic that no other declaration speaks of.</summary>
    public KindSection(ITopicWords words)
        : this((Topic)Interlocked.Increment(ref _further), words)
    {
    }

    public Breadth Breadth { get; init; } = Breadth.Matter;

    /// <summary>Words of a title that tell the topic.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>What heads a numbered sentence on the topic by itself: 3.资产：….</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Words of a paragraph that tell its topic where no heading does.</summary>
    public IReadOnlyList<string> Openings { get; init; } = [];

    /// <summary>Names that a sentence begins with, alone, where no heading tells its topic.</summary>
    public IReadOnlyList<Concept> Heads { get; init; } = [];

    /// <summary>The same, whatever stands before them in the name.</summary>
    public IReadOnlyList<Concept> HeadEnds { get; init; } = [];

    /// <summary>Names of parts that a sentence begins with where nothing told the topic yet.</summary>
    public IReadOnlyList<Concept> Parts { get; init; } = [];

    /// <summary>The same as <see cref="Openings"/> in a document whose amounts are planned.</summary>
    public IReadOnlyList<string> PlannedOpenings { get; init; } = [];

    /// <summary>Words that begin a sentence on the topic, whatever section it stands in.</summary>
    public IReadOnlyList<string> Matters { get; init; } = [];
}
