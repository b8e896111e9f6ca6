using System.Globalization;
using Extractor.Output.Json.Writing;
using Extractor.Pdf;

namespace Extractor.Output.Json.Shapes;

/// <summary>Left, top, right, bottom.</summary>
internal sealed class BoxType : JsonType<Box?>
{
    public override JsonSchemaPart Schema { get; } =
        new(("type", "array"), ("items", new JsonSchemaPart(("type", "number"))), ("minItems", 4), ("maxItems", 4));

    public override void Write(JsonOutput json, string name, Box? value) => throw new NotSupportedException("A box stands on the line of its place.");

    public override void Write(ref JsonLine line, string name, Box? value)
    {
        var box = value!.Value;
        line.Points(name, box.X0, box.Y0, box.X1, box.Y1);
    }

    public override Box? Read(ref JsonCursor json)
    {
        Span<double> sides = stackalloc double[4];
        var count = json.Numbers(sides);
        return count == sides.Length
            ? new Box(sides[0], sides[1], sides[2], sides[3])
            : throw json.Error($"expected four numbers in a box, found {count.ToString(CultureInfo.InvariantCulture)}");
    }
}
