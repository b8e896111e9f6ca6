using AspNetCoreGeneratedDocument;
using RazorSlices;

namespace Extractor.Web.Serving;

/// <summary>The right half of a document's page.</summary>
internal static class DocumentPanel
{
    public static RazorSlice Of(DocumentModel model) => model.Tab switch
    {
        "tables" => new Pages_TablesPanel { Model = model },
        "narrative" => new Pages_NarrativePanel { Model = model },
        "attachments" => new Pages_AttachmentsPanel { Model = model },
        "losses" => new Pages_LossesPanel { Model = model },
        _ => new Pages_FindingsPanel { Model = model },
    };
}
