using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json.Performance;

/// <summary>A report on a project: its sections, and the figures in them as statements.</summary>
internal static class PerformanceReportJson
{
    public static readonly JsonShape<PerformanceReport> Shape = new JsonShape<PerformanceReport, PerformanceReport>(
        "performance_report", "A report on a project's performance, printed as a document in the document.",
        static (ref _, r) => r, static () => new PerformanceReport { Title = default, Project = "", Pages = [] })
        .Required("title", EvidenceJson.Type, r => r.Title, (ref r, v) => r = r with { Title = v!.Value }, "The printed title.")
        .Required("project", JsonTypes.Text, r => r.Project, (ref r, v) => r = r with { Project = v! }, "The project's name as the title prints it.")
        .Required("pages", JsonTypes.Integers, r => r.Pages, (ref r, v) => r = r with { Pages = v! },
            "The pages it stands on, counted from 1, ascending.")
        .Optional("opening", JsonTypes.List(ParagraphJson.Shape), r => r.Opening.IfAny(), (ref r, v) => r = r with { Opening = v! },
            "The paragraphs before its first heading.")
        .Always("sections", JsonTypes.List(SectionJson.Shape), r => r.Sections, (ref r, v) => r = r with { Sections = v! },
            "Its sections; their paths count inside the report.")
        .Always("statements", JsonTypes.List(StatementJson.Shape), r => r.Statements, (ref r, v) => r = r with { Statements = v! },
            "Every figure in it, numbered from 1 in the report.")
        .Optional("tables", JsonTypes.Integers, r => r.Tables.IfAny(), (ref r, v) => r = r with { Tables = v! },
            "The numbers, from 1, of the tables that stand inside it.");
}
