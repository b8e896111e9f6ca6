using Extractor.Domain;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>The words of every topic whose sections state figures.</summary>
internal static class TopicWords
{
    private static readonly FlowWords AllFunds = new(Topic.GeneralBudget, isOfAllFunds: true);

    private static readonly Dictionary<Topic, ITopicWords> ByTopic = new()
    {
        [Topic.Overall] = new FlowWords(Topic.Overall),
        [Topic.Revenue] = new FlowWords(Topic.Revenue),
        [Topic.Expenditure] = new FlowWords(Topic.Expenditure),
        [Topic.AppropriationOverall] = new FlowWords(Topic.AppropriationOverall),
        [Topic.GeneralBudget] = new FlowWords(Topic.GeneralBudget),
        [Topic.Basic] = new BasicWords(),
        [Topic.GovernmentFund] = new FundWords(StatementKinds.GovernmentFund),
        [Topic.StateCapital] = new FundWords(StatementKinds.StateCapital),
        [Topic.ThreePublic] = new ThreePublicWords(),
        [Topic.OperatingCosts] = new CostWords(),
        [Topic.Procurement] = new ProcurementWords(),
        [Topic.Assets] = new AssetWords(),
        [Topic.MeetingsTraining] = new MeetingWords(),
        [Topic.PurchasedServices] = new PurchasedServiceWords(),
    };

    /// <summary>Null where the topic states nothing of the accounts.</summary>
    public static ITopicWords? Of(Topic topic, SectionNode? section) =>
        topic == Topic.GeneralBudget && IsOfAllFunds(section) ? AllFunds : ByTopic.GetValueOrDefault(topic);

    /// <summary>（三）财政拨款支出决算结构情况 under 财政拨款收入支出决算: of all funds, not of the general budget.</summary>
    private static bool IsOfAllFunds(SectionNode? section) =>
        section is { Parent.Topic: Topic.AppropriationOverall } && !section.Heading.NormalTitle.Contains(Titles.GeneralBudget, StringComparison.Ordinal);
}
