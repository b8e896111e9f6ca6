using Extractor.Narrative.Kinds;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Sections;

/// <summary>The words of every topic whose sections state figures.</summary>
internal static class TopicWords
{
    private static readonly RevenueAndExpenditureWords AllFunds = new(Topic.GeneralBudget, isOfAllFunds: true);

    private static readonly RevenueAndExpenditureWords NamedFund = new(Topic.GeneralBudget, namesFund: true);

    /// <summary>Null where the topic states nothing of the accounts.</summary>
    /// <param name="hasFund">Whether the text told before that a government fund came in too.</param>
    public static ITopicWords? Of(Topic topic, SectionNode? section, bool hasFund) =>
        topic != Topic.GeneralBudget ? KnownKinds.WordsOf(topic)
        : IsOfAllFunds(section) || (hasFund && IsOfAppropriations(section)) ? AllFunds
        : section is not null && (IsNamed(section) || (section.Parent is { Topic: Topic.GeneralBudget } parent && IsNamed(parent))) ? NamedFund
        : KnownKinds.WordsOf(topic);

    /// <summary>（三）财政拨款支出决算结构情况 under 财政拨款收入支出决算: of all funds, not of the general budget.</summary>
    private static bool IsOfAllFunds(SectionNode? section) =>
        section is { Parent: { } parent } && !IsNamed(section)
            && (parent.Topic == Topic.AppropriationOverall || IsBesideGeneralBudget(section) || (parent.Topic == Topic.GeneralBudget && !IsNamed(parent)
                && IsBesideGeneralBudget(parent)));

    /// <summary>五、财政拨款支出决算情况, where a section of its own follows on 一般公共预算支出.</summary>
    private static bool IsBesideGeneralBudget(SectionNode section) =>
        section.Parent is { } parent && (parent.Topic != Topic.GeneralBudget || !IsNamed(parent))
            && section.Beside.Any(s => s != section && s.Heading.Rank == section.Heading.Rank && s.Topic == Topic.GeneralBudget && IsNamed(s));

    /// <summary>二、财政拨款支出决算情况说明, and what stands in it, where no section beside it is on one of the funds.</summary>
    private static bool IsOfAppropriations(SectionNode? section) => section is not null && !IsNamed(section)
        && (section.Parent is { Topic: Topic.GeneralBudget } parent ? IsOfAppropriations(parent)
            : section.Heading.NormalTitle.Contains(Flows.AppropriationWord, StringComparison.Ordinal)
                && !section.Beside.Any(s => s.Topic == Topic.GovernmentFund || (s.Topic == Topic.GeneralBudget && IsNamed(s))));

    private static bool IsNamed(SectionNode section) => section.Heading.NormalTitle.Contains(Titles.GeneralBudget, StringComparison.Ordinal);
}
