using System.Text.Json;
using Json.Schema;

namespace Extractor.Tests.Output.Json;

/// <summary>Checks texts against the schema with JsonSchema.Net.</summary>
internal static class SchemaValidator
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };
    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromText(File.ReadAllText(Path.Combine(ProjectFiles.Root, "schemas", "disclosure.schema.json"))));

    /// <summary>What is wrong with the texts, a line each; empty where nothing is.</summary>
    public static string Validate(IEnumerable<string> texts) => string.Join('\n', texts.SelectMany(Errors));

    private static IEnumerable<string> Errors(string text)
    {
        using var document = JsonDocument.Parse(text);
        // Whether it is valid is told far sooner than where it is not.
        if (Schema.Value.Evaluate(document.RootElement).IsValid) return [];
        var result = Schema.Value.Evaluate(document.RootElement, Options);
        return [.. (result.Details ?? []).Where(part => part.Errors is not null)
            .SelectMany(part => part.Errors!.Select(error => $"{part.InstanceLocation}: {error.Value}"))];
    }
}
