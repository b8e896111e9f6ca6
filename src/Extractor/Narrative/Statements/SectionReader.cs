using Extractor.Domain;
using Extractor.Layout;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>Reads the paragraphs of every section in the words of its topic.</summary>
internal sealed class SectionReader(StatementCollector collector, TimeLimit time)
{
    private static readonly FlowWords[] Flows = [new(Topic.Overall), new(Topic.Revenue), new(Topic.Expenditure), new(Topic.AppropriationOverall), new(Topic.GeneralBudget)];

    private static readonly FlowWords AllFunds = new(Topic.GeneralBudget, isOfAllFunds: true);

    public void Read(SectionTree tree)
    {
        ReadParagraphs(tree.Opening, Topic.Unknown, SectionTree.OpeningPath, null, null);
        foreach (var section in tree.All())
            ReadParagraphs(section.Paragraphs, section.Topic, section.Path, section.Heading.NormalTitle, section);
    }

    private void ReadParagraphs(IReadOnlyList<FlowText> paragraphs, Topic topic, string path, string? title, SectionNode? section)
    {
        SubjectHit? carried = null;
        var performance = new PerformanceBinder(collector, path);
        var carriedTopic = Topic.Unknown;
        foreach (var paragraph in time.Over(paragraphs))
        {
            var reading = ParagraphReading.Read(paragraph);
            var here = Effective(topic, reading, ref carriedTopic);
            if (here == Topic.Performance) performance.Bind(reading);
            else if ((here == Topic.GeneralBudget && IsOfAllFunds(section) ? AllFunds : WordsOf(here)) is not { } words) Describe(reading, path, here);
            else
            {
                if (IsCaption(reading)) { Describe(reading, path, here); continue; }
                carried ??= FromTitle(words, title, reading, here, section);
                var binder = new FrameBinder(words, collector, path);
                binder.Bind(reading, carried);
                carried = binder.Carried;
                if (binder.Here.Count == 0) Absences.Read(reading, here, words, collector, path);
            }
        }
    }

    /// <summary>The section's topic; the paragraph's own where the heading names none or another cannot hold it.</summary>
    private static Topic Effective(Topic topic, ParagraphReading reading, ref Topic carried)
    {
        if (topic is not (Topic.Unknown or Topic.Tables)) return topic;
        if (topic == Topic.Tables && !reading.Text.Contains('。')) return Topic.Tables;
        var own = Topics.OfParagraph(reading.Text);
        if (own != Topic.Unknown) carried = own;
        return own == Topic.Unknown ? carried : own;
    }

    /// <summary>（三）财政拨款支出决算结构情况 under 财政拨款收入支出决算: of all funds, not of the general budget.</summary>
    private static bool IsOfAllFunds(SectionNode? section) =>
        section is { Parent.Topic: Topic.AppropriationOverall } && !section.Heading.NormalTitle.Contains("公共预算", StringComparison.Ordinal);

    private static ITopicWords? WordsOf(Topic topic) => topic switch
    {
        Topic.Overall or Topic.Revenue or Topic.Expenditure or Topic.AppropriationOverall or Topic.GeneralBudget => Array.Find(Flows, f => f.Topic == topic),
        Topic.Basic => new BasicWords(),
        Topic.GovernmentFund => new FundWords(StatementKinds.GovernmentFund),
        Topic.StateCapital => new FundWords(StatementKinds.StateCapital),
        Topic.ThreePublic => new ThreePublicWords(),
        Topic.OperatingCosts => new CostWords(),
        Topic.Procurement => new ProcurementWords(),
        Topic.Assets => new AssetWords(),
        Topic.MeetingsTraining => new MeetingWords(),
        _ => null,
    };

    /// <summary>A heading's own subject: 1.因公出国（境）情况, 教育支出（类）职业教育（款）中等职业教育（项）.</summary>
    private static SubjectHit? FromTitle(ITopicWords words, string? title, ParagraphReading reading, Topic topic, SectionNode? section)
    {
        if (title is null || section is null || reading.Figures.Count == 0) return null;
        if (topic is Topic.ThreePublic or Topic.MeetingsTraining or Topic.OperatingCosts) return words.Find(title, reading.Figures[0], reading);
        if (section.Heading.NormalTitle.EndsWith("（项）", StringComparison.Ordinal)) return TitleItem(section.Heading.Title);
        return null;
    }

    private static SubjectHit TitleItem(string title) =>
        new(StatementKinds.ItemExecution, title.Replace("（类）", "/", StringComparison.Ordinal).Replace("（款）", "/", StringComparison.Ordinal).Replace("（项）", "", StringComparison.Ordinal), "final");

    /// <summary>A chart's label or a caption: a few words without a sentence.</summary>
    private static bool IsCaption(ParagraphReading reading) =>
        reading.Text.Length < 24 && reading.Text.AsSpan().IndexOfAny("。，；：") < 0 && (reading.Text.StartsWith('图') || reading.Text.EndsWith('图') || reading.Figures.All(f => f.Figure.Kind is FigureKind.Percent or FigureKind.Bare));

    private void Describe(ParagraphReading reading, string path, Topic topic)
    {
        if (topic == Topic.Overview) OverviewReader.Read(reading, collector, path);
        else foreach (var figure in reading.Figures) collector.Mention(figure, reading, path);
    }
}
