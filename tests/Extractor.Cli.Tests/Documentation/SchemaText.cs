using Extractor.Output.Json;
using Extractor.Output.Json.Shapes;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>The JSON Schema of a disclosure as the definitions of its objects give it.</summary>
internal sealed class SchemaText
{
    private readonly JObject _definitions = [];

    public static string Of()
    {
        var text = new SchemaText();
        var root = DisclosureJson.Shape.Definition;
        var schema = new JObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:extractor:schema:disclosure:{DisclosureFormat.Version}",
            ["title"] = "Disclosure",
            ["description"] = root.Description,
        };
        foreach (var property in text.Object(root).Properties().Where(p => p.Name != "description")) schema[property.Name] = property.Value;
        schema["$defs"] = text._definitions;
        return schema.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private JObject Object(JsonSchemaDefinition definition)
    {
        var members = definition.Members();
        var schema = Value(definition.Keywords, definition.Description);
        if (members.Count == 0) return schema;
        schema["properties"] = new JObject(members.Select(member => new JProperty(member.Name, Value(member.Value, member.Description))));
        schema["required"] = new JArray(members.Where(member => member.IsAlways).Select(member => member.Name));
        schema["additionalProperties"] = false;
        return schema;
    }

    private JObject Value(JsonSchemaPart part, string? description)
    {
        var value = new JObject();
        if (part.Definition is { } definition) value["$ref"] = Reference(definition);
        foreach (var (keyword, what) in part.Keywords)
        {
            value[keyword] = what is JsonSchemaPart inner ? Value(inner, null) : JToken.FromObject(what);
            if (value.Count == 1 && description is not null) value["description"] = description;
        }

        if (description is not null) value["description"] = description;
        return value;
    }

    private string Reference(JsonSchemaDefinition definition)
    {
        if (!_definitions.ContainsKey(definition.Name))
        {
            _definitions[definition.Name] = new JObject();
            _definitions[definition.Name] = Object(definition);
        }

        return $"#/$defs/{definition.Name}";
    }
}
