using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A paragraph and the lines it was joined from.</summary>
internal static class ParagraphJson
{
    public static readonly JsonShape<NarrativeParagraph> Shape = new JsonShape<NarrativeParagraph, Parts>("paragraph", "A paragraph.", Build)
        .Required("text", JsonTypes.Text, p => p.Text, (ref p, v) => p.Text = v, "Its text, joined over line and page ends.")
        .Always("lines", EvidenceJson.ListType, p => p.Lines, (ref p, v) => p.Lines = v, "The lines it was joined from.");

    private static NarrativeParagraph Build(ref JsonCursor json, Parts parts) => new(parts.Text!, parts.Lines ?? []);

    private struct Parts
    {
        public string? Text;
        public IReadOnlyList<Evidence>? Lines;
    }
}
