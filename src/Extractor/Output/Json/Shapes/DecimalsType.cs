using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

internal sealed class DecimalsType : JsonType<int?>
{
    public override JsonSchemaPart Schema { get; } = new(("type", "integer"), ("minimum", 0));

    public override void Write(JsonOutput json, string name, int? value) => json.Member(name, value);

    public override void Write(ref JsonLine line, string name, int? value) => line.Member(name, value);

    public override int? Read(ref JsonCursor json) => json.Decimals();
}
