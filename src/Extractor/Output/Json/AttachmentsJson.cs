using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>The forms and the reports on performance, and the projects that they are of.</summary>
internal static class AttachmentsJson
{
    public static void Write(JsonOutput json, PerformanceAttachments attachments)
    {
        json.WriteStartObject();
        json.List("forms", attachments.Forms, PerformanceFormJson.Write);
        json.List("reports", attachments.Reports, PerformanceReportJson.Write);
        json.List("projects", attachments.Projects, PerformanceProjectJson.Write);
        json.WriteEndObject();
    }

    public static PerformanceAttachments Read(ref JsonCursor json)
    {
        var attachments = PerformanceAttachments.Empty;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "forms": attachments = attachments with { Forms = json.List(PerformanceFormJson.Read) }; break;
                case "reports": attachments = attachments with { Reports = json.List(PerformanceReportJson.Read) }; break;
                case "projects": attachments = attachments with { Projects = json.List(PerformanceProjectJson.Read) }; break;
                default: throw json.Unknown(member);
            }
        }

        return attachments;
    }
}
