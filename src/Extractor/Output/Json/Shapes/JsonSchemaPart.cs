namespace Extractor.Output.Json.Shapes;

/// <summary>What the JSON Schema says of a value, keyword by keyword; a keyword's value is a text, a number, a truth value, a list or a part.</summary>
internal sealed record JsonSchemaPart(params IReadOnlyList<(string Keyword, object Value)> Keywords)
{
    /// <summary>A value that is defined once and named where it stands.</summary>
    public JsonSchemaDefinition? Definition { get; init; }
}
