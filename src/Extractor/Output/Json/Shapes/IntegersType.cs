using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

internal sealed class IntegersType : JsonType<IReadOnlyList<int>?>
{
    public override JsonSchemaPart Schema { get; } = new(("type", "array"), ("items", new JsonSchemaPart(("type", "integer"), ("minimum", 1))));

    public override void Write(JsonOutput json, string name, IReadOnlyList<int>? value) => json.Integers(name, value!);

    public override void Write(ref JsonLine line, string name, IReadOnlyList<int>? value) =>
        throw new NotSupportedException("Such lists have lines of their own.");

    public override IReadOnlyList<int> Read(ref JsonCursor json) => json.List(static (ref item) => item.Integer());
}
