using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>Exact, every decimal kept.</summary>
/// <param name="read">Within which bounds.</param>
internal sealed class NumberType(JsonCursor.Reading<decimal> read) : JsonType<decimal?>
{
    public override JsonSchemaPart Schema { get; } = new(("type", "number"));

    public override void Write(JsonOutput json, string name, decimal? value) => json.Member(name, value);

    public override void Write(ref JsonLine line, string name, decimal? value) => line.Member(name, value);

    public override decimal? Read(ref JsonCursor json) => read(ref json);
}
