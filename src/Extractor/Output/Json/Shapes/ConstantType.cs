using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>A word that is always the same.</summary>
internal sealed class ConstantType(string word) : JsonType<string?>
{
    public override JsonSchemaPart Schema { get; } = new(("const", word));

    public override void Write(JsonOutput json, string name, string? value) => json.Member(name, word);

    public override void Write(ref JsonLine line, string name, string? value) => line.Member(name, word);

    public override string Read(ref JsonCursor json) => json.String();
}
