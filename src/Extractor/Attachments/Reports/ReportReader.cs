using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Narrative.Sections;
using Extractor.Narrative.Structure;

namespace Extractor.Attachments.Reports;

/// <summary>A report's paragraphs → its sections and what its figures state.</summary>
internal static class ReportReader
{
    /// <param name="tables">All tables of the disclosure; those that stand inside the report are numbered in it.</param>
    public static PerformanceReport Read(ReportDraft draft, IReadOnlyList<AccountTable> tables, IReadOnlyList<PageLayout> pages)
    {
        var tree = SectionTree.Build(draft.Paragraphs);
        var last = draft.Paragraphs.Count == 0 ? draft.Title.Evidence : draft.Paragraphs[^1].LineParts()[^1];
        return new PerformanceReport
        {
            Title = draft.Title.Evidence,
            Project = draft.Title.Project,
            Pages = [.. Enumerable.Range(draft.Title.Evidence.Page, last.Page - draft.Title.Evidence.Page + 1)],
            Opening = [.. tree.Opening.Select(p => new NarrativeParagraph(p.Printed, p.LineParts()))],
            Sections = [.. tree.Roots.Select(r => r.ToSection(1))],
            Statements = new ReportFigures(draft.Title.Project).Read(tree),
            Tables = [.. Enumerable.Range(1, tables.Count).Where(n => IsInside(tables[n - 1], draft.Title.Evidence, last, pages))],
        };
    }

    private static bool IsInside(AccountTable table, Evidence first, Evidence last, IReadOnlyList<PageLayout> pages)
    {
        if (table.Key == TableKeys.PerformanceSelfEvaluation) return false;
        var place = table.Title ?? table.Grid.Select(c => (Evidence?)c.Evidence).FirstOrDefault();
        if (place is not { } own) return false;
        var top = (own.Page, PageLayout.Upright(pages, own).Y0);
        return top.CompareTo((first.Page, PageLayout.Upright(pages, first).Y0)) > 0 && top.CompareTo((last.Page, PageLayout.Upright(pages, last).Y1)) <= 0;
    }
}
