using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A name of the narrative and the table row that it stands for.</summary>
internal static class NameMatchJson
{
    public static readonly JsonShape<NameMatch> Shape = new JsonShape<NameMatch, Parts>(
        "name_match", "A name of the narrative and the table row that it stands for.", Build)
        .Required("level", JsonTypes.TextOf(["class", "section", "item"]), m => m.Level, (ref p, v) => p.Level = v, "类, 款 or 项.")
        .Required("printed", JsonTypes.Text, m => m.Printed, (ref p, v) => p.Printed = v, "The name as the narrative prints it, without （类）（款）（项）.")
        .Optional("label", JsonTypes.Text, m => m.Label, (ref p, v) => p.Label = v,
            "The row's label as the table prints it; absent where no row comes near.")
        .Optional("code", JsonTypes.Text, m => m.Code, (ref p, v) => p.Code = v, "The row's code, or the one printed beside the name.")
        .Required("exact", JsonTypes.TrueOrFalse, m => m.IsExact, (ref p, v) => p.IsExact = v, "Whether both spell the same.")
        .OnOneLine();

    private static NameMatch Build(ref JsonCursor json, Parts parts) => new(parts.Level!, parts.Printed!, parts.Label, parts.Code, parts.IsExact!.Value);

    private struct Parts
    {
        public string? Level;
        public string? Printed;
        public string? Label;
        public string? Code;
        public bool? IsExact;
    }
}
