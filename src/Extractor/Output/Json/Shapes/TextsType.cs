using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

internal sealed class TextsType : JsonType<IReadOnlyList<string>?>
{
    public override JsonSchemaPart Schema { get; } = new(("type", "array"), ("items", new JsonSchemaPart(("type", "string"))));

    public override void Write(JsonOutput json, string name, IReadOnlyList<string>? value) =>
        json.List(name, value!, static (output, text) => output.WriteValue(text));

    public override void Write(ref JsonLine line, string name, IReadOnlyList<string>? value) => line.Strings(name, value!);

    public override IReadOnlyList<string> Read(ref JsonCursor json) => json.List(static (ref item) => item.String());
}
