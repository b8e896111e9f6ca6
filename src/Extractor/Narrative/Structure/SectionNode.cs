using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>A section while the document is read.</summary>
/// <param name="beside">The sections that it is one of.</param>
internal sealed class SectionNode(Heading heading, Topic topic, SectionNode? parent, IReadOnlyList<SectionNode> beside)
{
    public Heading Heading { get; } = heading;

    /// <summary>What its title says; of a title that says nothing, what the section around it is about.</summary>
    public Topic Topic { get; set; } = topic;

    public SectionNode? Parent { get; } = parent;

    /// <summary>The sections beside it in the one around it, with itself.</summary>
    public IReadOnlyList<SectionNode> Beside { get; } = beside;

    public List<FlowText> Paragraphs { get; } = [];

    public List<SectionNode> Children { get; } = [];

    public string Path { get; set; } = "";

    public Section ToSection(int level) => new()
    {
        Level = level,
        PrintedNumber = Heading.Number,
        Title = Heading.Title,
        Path = Path,
        Heading = Heading.Evidence,
        Paragraphs = [.. Paragraphs.Select(p => new NarrativeParagraph(p.Printed, p.LineParts()))],
        Sections = [.. Children.Select(c => c.ToSection(level + 1))],
    };
}
