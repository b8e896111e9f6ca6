using Extractor.Domain;
using Extractor.Layout;
using Extractor.Narrative.Binding;
using Extractor.Narrative.Evaluation;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Kinds;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Sections;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>Reads the paragraphs of every section in the words of its topic.</summary>
/// <param name="fiscalYear">The year that the cover names.</param>
internal sealed class SectionReader(
    StatementCollector collector, TimeLimit time, bool isPlanned, int? fiscalYear, RowNames rows, NarrativeTrace? trace = null)
{
    /// <summary>In characters.</summary>
    private const int LongestCaption = 24;

    private readonly ReportedProject _reported = new();

    /// <param name="topic">What the cover says that all of it is about.</param>
    public void Read(SectionTree tree, Topic topic)
    {
        ReadParagraphs(tree.Opening, topic, SectionTree.OpeningPath, null);
        foreach (var section in tree.All())
            ReadParagraphs(section.Paragraphs, section.Topic, section.Path, section);
    }

    private void ReadParagraphs(IReadOnlyList<FlowText> paragraphs, Topic topic, string path, SectionNode? section)
    {
        var (carried, listsProjects) = ((StatementTarget?)null, false);
        if (section is not null) _reported.Meet(section.Heading);
        var performance = new PerformanceBinder(collector, path, section is null ? null : EvaluatedProject.OfTitle(section.Heading), _reported);
        var (topics, before, year) = (new SectionTopics(topic, section, isPlanned), topic, YearOf(section) ?? fiscalYear);
        foreach (var paragraph in time.Over(paragraphs.SelectMany(topics.Parts)))
        {
            var reading = ParagraphReading.Read(paragraph, year, isPlanned, rows);
            collector.TakeMisprints(reading);
            var here = topics.Of(reading);
            if (here != before) (carried, listsProjects) = (null, false);
            before = here;
            var taken = collector.Drafts.Count;
            trace?.Begin(reading, here, path);
            _reported.Meet(reading);
            if (here == Topic.Performance) performance.Bind(reading);
            else if (TopicWords.Of(here, section, collector.HasFund) is not { } words || IsCaption(reading))
            {
                if (!performance.BindResults(reading)) Describe(reading, path, here);
            }
            else
            {
                var rank = HeadingNumbers.Read(reading.Text).Rank;
                if (carried is { IsPart: true } && rank is HeadingRank.Chinese or HeadingRank.Arabic) carried = null;
                carried ??= TitleSubject.Of(words, reading, here, section);
                var statements = new ParagraphStatements(reading, collector, path);
                listsProjects &= rank != HeadingRank.None;
                var frame = FrameBinder.Bind(reading, words, new Frame { Carried = carried, IsOfProjects = listsProjects }, statements, trace);
                (carried, listsProjects) = (frame.Goes, listsProjects || frame.ListsProjects(reading.Text));
                if (statements.All.Count == 0 && Absences.Find(reading.Text, here) is var (subject, at, length))
                    statements.Open(subject, at).Words.Add(reading.Source.Evidence(at, length));
            }

            trace?.End(collector.Drafts.Skip(taken));
        }
    }

    /// <summary>The year of the nearest heading that prints one.</summary>
    private static int? YearOf(SectionNode? section) =>
        section is null ? null : PrintedYear.Find(section.Heading.NormalTitle)?.Value ?? YearOf(section.Parent);

    /// <summary>A chart's label or a caption: a few words without a sentence.</summary>
    private static bool IsCaption(ParagraphReading reading) => reading.Text.Length < LongestCaption
        && (reading.Text.AsSpan().IndexOfAny("。，；：") < 0
            ? reading.Text.StartsWith(Titles.Picture) || reading.Text.EndsWith(Titles.Picture)
                || reading.Figures.All(f => f.Figure.Kind is FigureKind.Percent or FigureKind.Bare)
            // 项目支出，34.20%基本支出，55.98%: the sectors of a pie.
            : reading.Text.EndsWith('%') && reading.Figures.All(f => f.Role == Role.Rate));

    private void Describe(ParagraphReading reading, string path, Topic topic)
    {
        if (topic == Topic.Overview) OverviewReader.Read(reading, collector, path);
        else foreach (var figure in reading.Figures) collector.Mention(figure, reading, path);
    }
}
