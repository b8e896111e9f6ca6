using Extractor.Attachments.Projects;
using Extractor.Attachments.Reports;
using Extractor.Attachments.SelfEvaluation;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Attachments;

/// <summary>Reads what a disclosure attaches on the performance of its projects: forms and reports, and which project each is of.</summary>
internal static class AttachmentReader
{
    /// <param name="pages">In order.</param>
    /// <param name="tables">The document's tables; forms are among them, with their grids.</param>
    /// <param name="narrative">Its statements on projects are what forms and reports are linked to.</param>
    public static AttachmentReading Read(IReadOnlyList<PageLayout> pages, TableReading tables, NarrativeText narrative) =>
        Read(pages, tables, new NarrativeReading(narrative, new Cover(), []), TimeLimit.None);

    internal static AttachmentReading Read(IReadOnlyList<PageLayout> pages, TableReading tables, NarrativeReading narrative, TimeLimit time)
    {
        var forms = time.Over(new SelfEvaluationFinder(pages, tables.Tables, time).Find()).Select(SelfEvaluationReader.Read).ToArray();
        var pictures = PicturedSelfEvaluations.Find(pages, tables.TakenLines).ToArray();
        SelfEvaluationForm[] all =
        [
            .. forms.Select(f => f.Form).Concat(pictures.Select(p => p.Form)).OrderBy(f => f.Pages[0])
                .ThenBy(f => f.Title is { } title ? PageLayout.Upright(pages, title).Y0 : 0),
        ];
        time.Check();
        var reports = Reports(narrative.Paragraphs ?? ParagraphBuilder.Build(pages, tables.TakenLines, tables.TakenGrids), tables, all, pages);
        return new AttachmentReading(
            new PerformanceAttachments { Forms = all, Reports = reports, Projects = ProjectLinker.Link(narrative.Narrative, all, reports, time) },
            [
                .. forms.SelectMany(f => f.Problems), .. pictures.Select(p => p.Problem),
                .. UnreadSelfEvaluations.Find(pages, tables.Tables, all, tables.TakenLines),
            ]);
    }

    private static IReadOnlyList<PerformanceReport> Reports(
        IReadOnlyList<FlowText> paragraphs, TableReading tables, SelfEvaluationForm[] forms, IReadOnlyList<PageLayout> pages)
    {
        var (_, contentsEnd) = ContentsFinder.Find(paragraphs);
        var titles = forms.Select(f => f.Title).OfType<Evidence>().ToArray();
        return [.. new ReportFinder([.. paragraphs.Skip(contentsEnd)], titles, pages).Find().Select(d => ReportReader.Read(d, tables.Tables, pages))];
    }
}
