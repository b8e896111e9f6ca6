using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Sections;

/// <summary>本单位无机关运行经费。2023年政府采购支出3万元: a sentence on another matter, or one that heads another project, begins a part of its own.</summary>
internal static class MatterParts
{
    /// <summary>In characters: a project's name and the words behind it.</summary>
    private const int LongestHead = 50;

    /// <param name="isTold">Whether the heading leaves it to the sentences what they are about.</param>
    public static IEnumerable<FlowText> Of(FlowText paragraph, Topic section, bool isTold, bool isPlanned)
    {
        var (text, start, heading) = (paragraph.Text, 0, isTold ? SentenceTopic.OfParagraph(paragraph.Text, section, isPlanned) ?? section : section);
        section = Topics.OfMatter(heading, text) ?? heading;
        for (var stop = text.IndexOf('。', StringComparison.Ordinal); stop >= 0 && stop + 1 < text.Length; stop = text.IndexOf('。', stop + 1))
        {
            var rest = text.AsSpan(stop + 1);
            var told = isTold ? SentenceTopic.Of(rest, section, isPlanned) : null;
            var next = told ?? Topics.OfMatter(section, rest) ?? Topics.OfMatter(heading, rest) ?? (Topics.Returns(heading, section, rest) ? heading : section);
            if (next == section && !(section == Topic.Performance && HeadsProject(rest))) continue;
            yield return paragraph.Part(start, stop + 1);
            (start, section, heading) = (stop + 1, next, told ?? heading);
        }

        yield return start == 0 ? paragraph : paragraph.Part(start, text.Length);
    }

    /// <summary>“校舍维修”项目绩效自评综述：: what follows is of this project, whatever was told of another before.</summary>
    private static bool HeadsProject(ReadOnlySpan<char> sentence)
    {
        var colon = sentence.IndexOfAny("：，。；");
        return colon is > 0 and <= LongestHead && sentence[colon] == '：' && EvaluationTerms.Heads.Ends(sentence[..colon]) is { } head
            && head != EvaluationTerms.Project && colon > head.Length && !EvaluationTerms.NoProjects.Is(sentence[..(colon - head.Length)]);
    }
}
