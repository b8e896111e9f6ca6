namespace Extractor.Output.Json.Shapes;

/// <summary>A member of an object as the JSON Schema describes it.</summary>
internal sealed record JsonMemberSchema(string Name, string? Description, bool IsAlways, JsonSchemaPart Value);
