using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Sections;

/// <summary>本单位无机关运行经费。2023年政府采购支出3万元: a sentence on another matter begins a part of its own, as a paragraph would.</summary>
internal static class MatterParts
{
    public static IEnumerable<FlowText> Of(FlowText paragraph, Topic section)
    {
        var (text, start) = (paragraph.Text, 0);
        section = Topics.OfMatter(section, text) ?? section;
        for (var stop = text.IndexOf('。', StringComparison.Ordinal); stop >= 0 && stop + 1 < text.Length; stop = text.IndexOf('。', stop + 1))
        {
            if (Topics.OfMatter(section, text.AsSpan(stop + 1)) is not { } topic || topic == section) continue;
            yield return paragraph.Part(start, stop + 1);
            (start, section) = (stop + 1, topic);
        }

        yield return start == 0 ? paragraph : paragraph.Part(start, text.Length);
    }
}
