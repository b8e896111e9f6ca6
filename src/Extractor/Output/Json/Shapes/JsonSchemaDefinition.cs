namespace Extractor.Output.Json.Shapes;

/// <summary>A value that the JSON Schema defines under a name.</summary>
/// <param name="Members">Of an object; none for a word.</param>
/// <param name="Keywords">What else the schema says of it.</param>
internal sealed record JsonSchemaDefinition(string Name, string Description, JsonSchemaPart Keywords, Func<IReadOnlyList<JsonMemberSchema>> Members);
