using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A report on a project: its sections, and the figures in them as statements.</summary>
internal static class PerformanceReportJson
{
    public static void Write(JsonOutput json, PerformanceReport report)
    {
        json.WriteStartObject();
        EvidenceJson.Member(json, "title", report.Title);
        json.Member("project", report.Project);
        json.Integers("pages", report.Pages);
        json.OptionalList("opening", report.Opening, ParagraphJson.Write);
        json.List("sections", report.Sections, SectionJson.Write);
        json.List("statements", report.Statements, StatementJson.Write);
        if (report.Tables.Count > 0) json.Integers("tables", report.Tables);
        json.WriteEndObject();
    }

    public static PerformanceReport Read(ref JsonCursor json)
    {
        Evidence? title = null;
        string? project = null;
        List<int>? pages = null;
        var report = new PerformanceReport { Title = default, Project = "", Pages = [] };
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "title": title = EvidenceJson.Read(ref json); break;
                case "project": project = json.String(); break;
                case "pages": pages = json.List((ref j) => j.Integer()); break;
                case "opening": report = report with { Opening = json.List(ParagraphJson.Read) }; break;
                case "sections": report = report with { Sections = json.List(SectionJson.Read) }; break;
                case "statements": report = report with { Statements = json.List(StatementJson.Read) }; break;
                case "tables": report = report with { Tables = json.List((ref j) => j.Integer()) }; break;
                default: throw json.Unknown(member);
            }
        }

        return report with { Title = json.Required(title, "title"), Project = json.Required(project, "project"), Pages = json.Required(pages, "pages") };
    }
}
