using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A line of the contents.</summary>
internal static class ContentsJson
{
    public static readonly JsonShape<ContentsEntry> Shape = new JsonShape<ContentsEntry, Parts>(
        "contents_entry", "A line of the contents (目录).", Build)
        .Required("number", JsonTypes.Text, e => e.PrintedNumber, (ref p, v) => p.Number = v, "Its number as printed; empty where none is.")
        .Required("title", JsonTypes.Text, e => e.Title, (ref p, v) => p.Title = v, "The entry without its number, leader and page number.")
        .Optional("page", JsonTypes.Integer, e => e.Page, (ref p, v) => p.Page = v, "The page that it leads to, as printed; absent where none is.")
        .Required("evidence", EvidenceJson.Type, e => e.Evidence, (ref p, v) => p.Evidence = v, "Where the entry stands.");

    private static ContentsEntry Build(ref JsonCursor json, Parts parts) => new(parts.Number!, parts.Title!, parts.Evidence!.Value) { Page = parts.Page };

    private struct Parts
    {
        public string? Number;
        public string? Title;
        public int? Page;
        public Evidence? Evidence;
    }
}
