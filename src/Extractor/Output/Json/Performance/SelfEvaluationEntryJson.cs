using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Performance;

/// <summary>A label of a form with what is filled in beside it.</summary>
internal static class SelfEvaluationEntryJson
{
    public static readonly JsonShape<SelfEvaluationEntry> Shape = new JsonShape<SelfEvaluationEntry, Parts>(
        "form_entry", "A label of a form and what is filled in beside it.", Build)
        .Required("label", JsonTypes.Text, e => e.Label, (ref p, v) => p.Label = v, "The label, spaces removed.")
        .Required("value", EvidenceJson.Type, e => e.Value, (ref p, v) => p.Value = v, "What is filled in.");

    private static SelfEvaluationEntry Build(ref JsonCursor json, Parts parts) => new(parts.Label!, parts.Value!.Value);

    private struct Parts
    {
        public string? Label;
        public Evidence? Value;
    }
}
