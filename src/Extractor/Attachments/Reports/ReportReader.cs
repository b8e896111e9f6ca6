using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Narrative;
using Extractor.Narrative.Sections;
using Extractor.Narrative.Structure;

namespace Extractor.Attachments.Reports;

/// <summary>A report's paragraphs → its sections and what its figures state.</summary>
internal static class ReportReader
{
    /// <param name="tables">All tables of the disclosure; those that stand inside the report are numbered in it.</param>
    public static PerformanceReport Read(ReportDraft draft, IReadOnlyList<AccountTable> tables)
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
            Tables = [.. Enumerable.Range(1, tables.Count).Where(n => IsInside(tables[n - 1], draft.Title.Evidence, last))],
        };
    }

    private static bool IsInside(AccountTable table, Evidence first, Evidence last)
    {
        if (table.Key == TableKeys.PerformanceSelfEvaluation) return false;
        var place = table.Title ?? table.Grid.Select(c => (Evidence?)c.Evidence).FirstOrDefault();
        return place is { } p && (p.Page, p.Box.Y0).CompareTo((first.Page, first.Box.Y0)) > 0 && (p.Page, p.Box.Y0).CompareTo((last.Page, last.Box.Y1)) <= 0;
    }
}
