using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;
using Extractor.Pdf;

namespace Extractor.Output.Json;

/// <summary>A place in the document: <c>{"page":3,"box":[x0,y0,x1,y1],"text":"…"}</c>, the box in hundredths of a point.</summary>
internal static class EvidenceJson
{
    public static readonly JsonShape<Evidence> Shape = new JsonShape<Evidence, Parts>("evidence", "Where something was read.", Build)
        .Required("page", JsonTypes.FromOne, e => e.Page, (ref p, v) => p.Page = v, "The page, counted from 1.")
        .Required("box", new BoxType(), e => e.Box, (ref p, v) => p.Box = v,
            "Left, top, right and bottom edge in points (1/72 inch) from the page's top left corner, after the page's rotation, rounded to hundredths.")
        .Required("text", JsonTypes.Text, e => e.Text, (ref p, v) => p.Text = v, "The text as printed; empty for a blank cell.")
        .Inline(RecognitionJson.Shape, e => e.Recognition, (ref p) => ref p.Recognition)
        .OnOneLine();

    public static readonly JsonType<Evidence?> Type = new ValueType<Evidence>(Shape);

    public static readonly JsonType<IReadOnlyList<Evidence>?> ListType = JsonTypes.List(Shape);

    private static Evidence Build(ref JsonCursor json, Parts parts) =>
        new(parts.Page!.Value, parts.Box!.Value, parts.Text!) { Recognition = parts.Recognition };

    private struct Parts
    {
        public int? Page;
        public Box? Box;
        public string? Text;
        public Recognition? Recognition;
    }
}
