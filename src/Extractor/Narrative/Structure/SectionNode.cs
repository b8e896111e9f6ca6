using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>A section while the document is read.</summary>
internal sealed class SectionNode(Heading heading, Topic topic, SectionNode? parent)
{
    public Heading Heading { get; } = heading;

    /// <summary>What its title says; of a title that says nothing, what the section around it is about.</summary>
    public Topic Topic { get; set; } = topic;

    public SectionNode? Parent { get; } = parent;

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
