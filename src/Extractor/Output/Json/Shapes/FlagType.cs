using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <param name="only">The one value that is written; null for both.</param>
internal sealed class FlagType(bool? only) : JsonType<bool?>
{
    public override JsonSchemaPart Schema { get; } = only is { } value ? new JsonSchemaPart(("const", value)) : new JsonSchemaPart(("type", "boolean"));

    public override void Write(JsonOutput json, string name, bool? value) => json.Member(name, value!.Value);

    public override void Write(ref JsonLine line, string name, bool? value) => line.Member(name, value!.Value);

    public override bool? Read(ref JsonCursor json) => json.Boolean();
}
