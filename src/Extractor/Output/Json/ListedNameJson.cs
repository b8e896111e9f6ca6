using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A name of a list.</summary>
internal static class ListedNameJson
{
    public static readonly JsonShape<ListedName> Shape = new JsonShape<ListedName, Parts>("listed_name", "A name of a list.", Build)
        .Required("list", JsonTypes.Text, l => l.List, (ref p, v) => p.List = v, "The operand that the list explains: personnel, running …")
        .Required("evidence", EvidenceJson.Type, l => l.Evidence, (ref p, v) => p.Evidence = v, "Where the name stands.")
        .OnOneLine();

    private static ListedName Build(ref JsonCursor json, Parts parts) => new(parts.List!, parts.Evidence!.Value);

    private struct Parts
    {
        public string? List;
        public Evidence? Evidence;
    }
}
