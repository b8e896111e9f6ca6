using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A part of a statement with a heading of its own.</summary>
internal static class PassageJson
{
    public static readonly JsonShape<Passage> Shape = new JsonShape<Passage, Parts>(
        "passage", "A part of a statement with a heading of its own.", Build)
        .Required("name", JsonTypes.Text, s => s.Name, (ref p, v) => p.Name = v, "goals, problems or measures.")
        .Required("evidence", EvidenceJson.Type, s => s.Evidence, (ref p, v) => p.Evidence = v, "The passage.")
        .OnOneLine();

    private static Passage Build(ref JsonCursor json, Parts parts) => new(parts.Name!, parts.Evidence!.Value);

    private struct Parts
    {
        public string? Name;
        public Evidence? Evidence;
    }
}
