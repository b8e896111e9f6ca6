using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <param name="further">What the schema says besides.</param>
internal sealed class TextType(params IReadOnlyList<(string Keyword, object Value)> further) : JsonType<string?>
{
    public override JsonSchemaPart Schema { get; } = new([("type", "string"), .. further]);

    public override void Write(JsonOutput json, string name, string? value) => json.Member(name, value);

    public override void Write(ref JsonLine line, string name, string? value) => line.Member(name, value);

    public override string Read(ref JsonCursor json) => json.String();
}
