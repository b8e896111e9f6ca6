using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A section with its heading, its paragraphs and the sections inside it.</summary>
internal static class SectionJson
{
    public static readonly JsonShape<Section> Shape = new JsonShape<Section, Parts>("section", "A section of the narrative.", Build)
        .Required("level", JsonTypes.FromOne, s => s.Level, (ref p, v) => p.Level = v, "1 for a part (第一部分), deeper levels counted on.")
        .Required("printed_number", JsonTypes.Text, s => s.PrintedNumber, (ref p, v) => p.PrintedNumber = v,
            "The number as printed (第三部分, 五、, （一）); empty where none is.")
        .Required("title", JsonTypes.Text, s => s.Title, (ref p, v) => p.Title = v, "The heading without its number.")
        .Required("path", JsonTypes.Text, s => s.Path, (ref p, v) => p.Path = v, "The position in the tree as counted, not as printed: 3.5.1.")
        .Required("heading", EvidenceJson.Type, s => s.Heading, (ref p, v) => p.Heading = v, "The heading where it stands.")
        .Optional("paragraphs", JsonTypes.List(ParagraphJson.Shape), s => s.Paragraphs.IfAny(), (ref p, v) => p.Paragraphs = v, "Its own paragraphs.")
        .Optional("sections", JsonTypes.List(static () => Shape!), s => s.Sections.IfAny(), (ref p, v) => p.Sections = v, "The sections inside it.");

    private static Section Build(ref JsonCursor json, Parts parts) => new()
    {
        Level = parts.Level!.Value,
        PrintedNumber = parts.PrintedNumber!,
        Title = parts.Title!,
        Path = parts.Path!,
        Heading = parts.Heading!.Value,
        Paragraphs = parts.Paragraphs ?? [],
        Sections = parts.Sections ?? [],
    };

    private struct Parts
    {
        public int? Level;
        public string? PrintedNumber;
        public string? Title;
        public string? Path;
        public Evidence? Heading;
        public IReadOnlyList<NarrativeParagraph>? Paragraphs;
        public IReadOnlyList<Section>? Sections;
    }
}
