using Extractor.Domain;
using Extractor.Forms;
using Extractor.Forms.Families;
using Extractor.Layout;
using Extractor.Narrative.Binding;
using Extractor.Narrative.Sections;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>Reads the running text of a disclosure: cover, sections, statements, glossary.</summary>
internal static class NarrativeReader
{
    /// <param name="pages">In order.</param>
    /// <param name="tables">The document's tables, whose rows give the codes of the names in the text.</param>
    /// <param name="tableLines">Lines outside the grids that belong to tables (titles, unit lines, notes); they are no paragraphs.</param>
    /// <param name="tableGrids">The grids that are tables; the text in any other is read as paragraphs. Null: all are.</param>
    public static NarrativeReading Read(IReadOnlyList<PageLayout> pages, IReadOnlyList<AccountTable> tables, IReadOnlySet<TextLine> tableLines,
        IReadOnlySet<Grid>? tableGrids = null) =>
        Read(pages, tables, tableLines, tableGrids, TimeLimit.None);

    /// <param name="pages">In order.</param>
    /// <param name="tables">What the stage before found; its family tells whether the amounts are planned or spent.</param>
    /// <param name="trace">Told how each paragraph is read.</param>
    internal static NarrativeReading Read(IReadOnlyList<PageLayout> pages, TableReading tables, TimeLimit time, NarrativeTrace? trace = null)
    {
        var isPlanned = KnownFamilies.Of(tables.Family).HasPlannedAmounts;
        var reading = Read(pages, tables.Tables, tables.TakenLines, tables.TakenGrids, time, trace, isPlanned);
        return isPlanned
            ? reading with { Narrative = reading.Narrative with { Statements = [.. reading.Narrative.Statements.Select(PlannedAmounts.In)] } }
            : reading;
    }

    internal static NarrativeReading Read(IReadOnlyList<PageLayout> pages, IReadOnlyList<AccountTable> tables, IReadOnlySet<TextLine> tableLines,
        IReadOnlySet<Grid>? tableGrids, TimeLimit time, NarrativeTrace? trace = null, bool isPlanned = false)
    {
        var paragraphs = ParagraphBuilder.Build(pages, tableLines, tableGrids);
        var (contentsStart, contentsEnd) = ContentsFinder.Find(paragraphs);
        var coverEnd = contentsEnd > 0 ? contentsStart : CoverReader.End(paragraphs);
        var body = paragraphs.Skip(contentsEnd > 0 ? contentsEnd : coverEnd).ToList();
        time.Check();
        var contents = ContentsReader.Read(paragraphs, contentsStart, contentsEnd);
        var tree = SectionTree.Build(body, new Outline(contents));
        var collector = new StatementCollector();
        var (cover, doubts) = CoverReader.Read([.. paragraphs.Take(coverEnd)], paragraphs, tables);
        new SectionReader(collector, time, isPlanned, cover.FiscalYear, new RowNames(tables), trace).Read(tree, Topics.OfCover(cover.Title?.Text));
        var drafts = TotalMeaning.Apply(collector.Drafts, tables);
        var names = new NameResolver(tables);
        var statements = time.Over(drafts).Select((d, i) => names.Resolve(d.ToStatement(i + 1))).ToList();
        var narrative = new NarrativeText
        {
            Sections = tree.ToSections(),
            Statements = statements,
            Unbound = collector.Unbound,
            Glossary = GlossaryReader.Read(tree),
            Contents = contents,
        };
        IReadOnlyList<Problem> problems = [.. doubts, .. NarrativeProblems.Find(tree, narrative, paragraphs, collector.Misprints)];
        return new NarrativeReading(narrative, cover, problems) { Paragraphs = paragraphs };
    }
}
