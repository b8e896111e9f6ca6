using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;
using Extractor.Pdf;

namespace Extractor.Output.Json;

/// <summary>A place in the document: <c>{"page":3,"box":[x0,y0,x1,y1],"text":"…"}</c>, the box in hundredths of a point.</summary>
internal static class EvidenceJson
{
    public static readonly JsonShape<Evidence> Shape = new JsonShape<Evidence, Parts>("evidence", "Where something was read.", Build, Parts.Start)
        .Required("page", JsonTypes.FromOne, e => e.Page, (ref p, v) => p.Page = v, "The page, counted from 1.")
        .Required("box", new BoxType(), e => e.Box, (ref p, v) => p.Box = v,
            "Left, top, right and bottom edge in points (1/72 inch) from the page's top left corner, after the page's rotation, rounded to hundredths.")
        .Required("text", JsonTypes.Text, e => e.Text, (ref p, v) => p.Text = v, "The text as printed; empty for a blank cell.")
        .OnlyIf(e => e.Recognition is not null)
        .Optional("source", RecognitionJson.Ocr, e => e.Recognition is null ? null : RecognitionJson.Recognised, (ref p, _) => p.IsRecognised = true,
            "Recognised in a picture of the page, here or by the program that left the hidden text; absent where the file holds the text.")
        .Optional("confidence", JsonTypes.Number, e => (decimal?)e.Recognition?.Confidence, (ref p, v) => p.Confidence = v,
            "Of the least sure character, 0 to 1, where recognised; absent where another program's hidden text was taken, which does not say.")
        .Optional("alternative", JsonTypes.Text, e => e.Recognition?.Alternative, (ref p, v) => p.Alternative = v,
            "What a second reading of the picture gives, where it differs.")
        .Optional("doubtful", JsonTypes.OnlyTrue, e => e.Recognition is { IsDoubtful: true } ? true : null, (ref p, v) => p.IsDoubtful = v,
            "The readings differ or a character is unsure, and no check settles the figure.")
        .OnOneLine();

    public static readonly JsonType<Evidence?> Type = new ValueType<Evidence>(Shape);

    public static readonly JsonType<IReadOnlyList<Evidence>?> ListType = JsonTypes.List(Shape);

    private static Evidence Build(ref JsonCursor json, Parts parts)
    {
        var place = new Evidence(parts.Page!.Value, parts.Box!.Value, parts.Text!);
        var isRecognised = parts.IsRecognised || parts.Confidence is not null || parts.Alternative is not null || parts.IsDoubtful is not null;
        return isRecognised
            ? place with { Recognition = new Recognition((double?)parts.Confidence, parts.Alternative, parts.IsDoubtful ?? false) } : place;
    }

    private struct Parts
    {
        public int? Page;
        public Box? Box;
        public string? Text;
        public bool IsRecognised;
        public decimal? Confidence;
        public string? Alternative;
        public bool? IsDoubtful;

        public static Parts Start() => default;
    }
}
