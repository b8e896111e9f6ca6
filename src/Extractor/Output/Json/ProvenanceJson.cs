using Extractor.Domain;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json;

/// <summary>Where a document was published.</summary>
internal static class ProvenanceJson
{
    public static readonly JsonShape<Provenance> Shape = new JsonShape<Provenance, Provenance>(
        "provenance", "Where the document was published, as the list that came with it tells; nothing of it is read from the document.",
        static (ref _, p) => p, static () => new Provenance(null, null, null, null, null))
        .Optional("province", JsonTypes.Text, p => p.Province, (ref p, v) => p = p with { Province = v }, "The province.")
        .Optional("city", JsonTypes.Text, p => p.City, (ref p, v) => p = p with { City = v }, "The city.")
        .Optional("department", JsonTypes.Text, p => p.Department, (ref p, v) => p = p with { Department = v }, "The department that published it.")
        .Optional("url", JsonTypes.Text, p => p.Url, (ref p, v) => p = p with { Url = v }, "The address it was fetched from.")
        .Optional("published", JsonTypes.Text, p => p.Published, (ref p, v) => p = p with { Published = v },
            "The date of publication, as the list writes it.");
}
