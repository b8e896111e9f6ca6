using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json.Performance;

/// <summary>The forms and the reports on performance, and the projects that they are of.</summary>
internal static class AttachmentsJson
{
    public static readonly JsonShape<PerformanceAttachments> Shape = new JsonShape<PerformanceAttachments, PerformanceAttachments>(
        "attachments", "The forms and the reports on performance, and their projects.", static (ref _, a) => a, static () => PerformanceAttachments.Empty)
        .Always("forms", JsonTypes.List(SelfEvaluationFormJson.Shape), a => a.Forms, (ref a, v) => a = a with { Forms = v! },
            "The self-evaluation forms, in the order of the document.")
        .Always("reports", JsonTypes.List(PerformanceReportJson.Shape), a => a.Reports, (ref a, v) => a = a with { Reports = v! },
            "The reports, in the order of the document.")
        .Always("projects", JsonTypes.List(PerformanceProjectJson.Shape), a => a.Projects, (ref a, v) => a = a with { Projects = v! },
            "The projects that narrative, forms or reports name.");
}
