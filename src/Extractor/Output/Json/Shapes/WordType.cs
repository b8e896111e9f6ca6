using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>An enumeration's value by its word.</summary>
/// <param name="definition">The name under which the schema defines it; null where it stands.</param>
internal sealed class WordType<T>(JsonWords<T> words, string? definition = null, string description = "") : JsonType<T?>
    where T : struct, Enum
{
    public override JsonSchemaPart Schema
    {
        get
        {
            var part = new JsonSchemaPart(("enum", words.All));
            return definition is null ? part : new JsonSchemaPart { Definition = new JsonSchemaDefinition(definition, description, part, static () => []) };
        }
    }

    public override void Write(JsonOutput json, string name, T? value) => json.Member(name, words.Write(value!.Value));

    public override void Write(ref JsonLine line, string name, T? value) => line.Member(name, words.Write(value!.Value));

    public override T? Read(ref JsonCursor json) => words.Read(ref json);
}
