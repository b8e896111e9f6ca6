using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <param name="least">What the schema says of it.</param>
/// <param name="read">Within which bounds; whole numbers of any size where it is not given.</param>
internal sealed class IntegerType(int? least, JsonCursor.Reading<int>? read = null) : JsonType<int?>
{
    public override JsonSchemaPart Schema { get; } =
        least is { } minimum ? new JsonSchemaPart(("type", "integer"), ("minimum", minimum)) : new JsonSchemaPart(("type", "integer"));

    public override void Write(JsonOutput json, string name, int? value) => json.Member(name, value);

    public override void Write(ref JsonLine line, string name, int? value) => line.Member(name, value);

    public override int? Read(ref JsonCursor json) => read is null ? json.Integer() : read(ref json);
}
