using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A term of the glossary.</summary>
internal static class GlossaryJson
{
    public static readonly JsonShape<GlossaryTerm> Shape = new JsonShape<GlossaryTerm, Parts>(
        "glossary_term", "A term of the glossary (名词解释).", Build)
        .Required("term", JsonTypes.Text, t => t.Term, (ref p, v) => p.Term = v, "The term.")
        .Required("definition", JsonTypes.Text, t => t.Definition, (ref p, v) => p.Definition = v, "Its definition as printed.")
        .Required("evidence", EvidenceJson.Type, t => t.Evidence, (ref p, v) => p.Evidence = v, "Where the entry begins.");

    private static GlossaryTerm Build(ref JsonCursor json, Parts parts) => new(parts.Term!, parts.Definition!, parts.Evidence!.Value);

    private struct Parts
    {
        public string? Term;
        public string? Definition;
        public Evidence? Evidence;
    }
}
