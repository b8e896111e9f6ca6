using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Sections;

/// <summary>
/// （五）支出决算情况 over 1.总体情况。一般公共预算财政拨款支出100万元: what the first sentence under a broad heading names outright is what the parts are about
/// whose own titles (2.结构情况, 3.具体情况) say nothing.
/// </summary>
internal static class OwnMatters
{
    public static void Settle(SectionNode section)
    {
        if (section.Topic is Topic.Overall or Topic.Revenue or Topic.Expenditure && FirstText(section) is { } text
            && Topics.OfMatter(section.Topic, text) is { } matter and (Topic.AppropriationOverall or Topic.GeneralBudget))
        {
            foreach (var part in section.Children.Where(SaysNothing)) Hand(part, matter);
        }

        foreach (var part in section.Children) Settle(part);
    }

    private static string? FirstText(SectionNode section) =>
        section.Paragraphs.Count > 0 ? section.Paragraphs[0].Text
            : section.Children is [var first, ..] && SaysNothing(first) ? FirstText(first) : null;

    private static bool SaysNothing(SectionNode section) =>
        Topics.OfTitle(section.Heading.NormalTitle, section.Heading.Rank, Topic.Unknown) == Topic.Unknown;

    private static void Hand(SectionNode section, Topic matter)
    {
        section.Topic = matter;
        foreach (var part in section.Children.Where(SaysNothing)) Hand(part, matter);
    }
}
