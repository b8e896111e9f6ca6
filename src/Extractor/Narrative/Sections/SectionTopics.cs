using Extractor.Narrative.Figures;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Sections;

/// <summary>What the paragraphs of a section are about, one after the other: what its heading says, what they say themselves, other matters between.</summary>
/// <param name="topic">What the heading says.</param>
/// <param name="section">Null for what stands before the first heading.</param>
/// <param name="isPlanned">Whether the document's amounts are planned.</param>
internal sealed class SectionTopics(Topic topic, SectionNode? section, bool isPlanned)
{
    /// <summary>Of a section whose heading says nothing: what its sentences said last.</summary>
    private Topic _told = topic == Topic.Unknown && section is not null && !isPlanned ? SentenceTopic.OfTitle(section.Heading.NormalTitle) : topic;

    /// <summary>Another matter than the section's, which goes on until the section's own returns.</summary>
    private Topic _matter;

    /// <summary>Whether the heading leaves it to the sentences.</summary>
    private readonly bool _isTold = topic is Topic.Unknown or Topic.Tables;

    private readonly bool _isTables = topic == Topic.Tables;

    private Topic Here => _matter == Topic.Unknown ? _told : _matter;

    /// <summary>The paragraph, parted where another matter begins.</summary>
    public IEnumerable<FlowText> Parts(FlowText paragraph) => MatterParts.Of(paragraph, _told, _isTold, isPlanned);

    /// <summary>What a part is about.</summary>
    public Topic Of(ParagraphReading reading)
    {
        var text = reading.Text;
        if (_isTables && !text.Contains('。')) return Topic.Tables;
        if (_isTold && SentenceTopic.OfParagraph(text, Here, isPlanned) is { } told) (_told, _matter) = (told, Topic.Unknown);
        if ((Topics.OfMatter(_told, text) ?? (section is null ? null : JointTitle.TopicOf(section.Heading.NormalTitle, _told, text))) is { } matter)
            _matter = matter == _told ? Topic.Unknown : matter;
        else if (Topics.Returns(_told, _matter, text)) _matter = Topic.Unknown;
        return Here;
    }
}
