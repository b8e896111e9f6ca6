using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Extractor.Output.Json;
using Extractor.Web.Api;
using Extractor.Web.Api.Answers;
using Microsoft.AspNetCore.Http;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;

namespace Extractor.Web.Tests.Api;

/// <summary>Writes the OpenAPI document from the declarations of the paths, the types of their answers, and the schema of what 'extract' writes.</summary>
internal static class OpenApiWriter
{
    public const string Components = "#/components/schemas/";

    private static readonly JsonSerializerOptions Written =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var schemas = new JsonObject();
        AddDisclosure(schemas);
        var paths = new JsonObject();
        foreach (var path in ApiPaths.All)
        {
            var here = paths[path.Path] as JsonObject ?? new JsonObject();
            here[path.Method.ToLowerInvariant()] = Operation(path, schemas);
            paths[path.Path] = here;
        }

        return Document(paths, schemas).ToJsonString(Written).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The name under which the schema of an answer is kept; null for files.</summary>
    public static string? NameOf(ApiContent content) => content switch
    {
        { IsFile: true } => null,
        { Definition: ApiContent.Whole, Shape: null } => "disclosure",
        { Definition: { } definition, Shape: null } => "disclosure_" + definition,
        { Definition: { } definition } => "disclosure_" + definition + "_list",
        _ => NameOf(content.Shape!),
    };

    private static JsonObject Document(JsonObject paths, JsonObject schemas) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "Extractor",
            ["version"] = "1",
            ["description"] = "Published final accounts: documents, findings, decisions. Amounts are exact decimals in yuan; pages count from 1; boxes are "
                + "x0, y0, x1, y1 in points from the page's top left. Every answer has an ETag; with If-None-Match what is known is answered 304. A list has "
                + "the address of its next page in 'next'. A POST sends a form, and the token of /visit in the header X-Token. On 127.0.0.1 nobody signs in; "
                + "elsewhere /session gives a cookie.",
            ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["identifier"] = "Apache-2.0" },
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = ApiPaths.Root }),
        ["security"] = new JsonArray(new JsonObject(), new JsonObject { ["session"] = new JsonArray() }),
        ["paths"] = paths,
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject { ["session"] = new JsonObject { ["type"] = "apiKey", ["in"] = "cookie", ["name"] = "session" } },
            ["schemas"] = schemas,
        },
    };

    private static JsonObject Operation(ApiPath path, JsonObject schemas)
    {
        var operation = new JsonObject { ["summary"] = path.Summary, ["operationId"] = Id(path) };
        var parameters = new JsonArray([.. path.Parameters.Select(p => Parameter(p, path))]);
        if (path.Method == HttpMethods.Post)
            parameters.Add(new JsonObject { ["name"] = "X-Token", ["in"] = "header", ["required"] = true, ["schema"] = Typed("string") });
        if (parameters.Count > 0) operation["parameters"] = parameters;
        if (path.Form.Count > 0) operation["requestBody"] = Form(path.Form);
        operation["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = "done",
                ["headers"] = new JsonObject { ["ETag"] = new JsonObject { ["schema"] = Typed("string") } },
                ["content"] = new JsonObject { [path.Gives.MediaType.Split(';')[0]] = Media(path.Gives, schemas) },
            },
            ["default"] = new JsonObject
            {
                ["description"] = "why it failed",
                ["content"] = new JsonObject { ["application/json"] = Media(ApiContent.Of<Failure>(), schemas) },
            },
        };
        return operation;
    }

    private static string Id(ApiPath path) => path.Method.ToLowerInvariant()
        + string.Concat(path.Path.Split('/', '{', '}', '.', '-').Where(p => p.Length > 0).Select(p => char.ToUpperInvariant(p[0]) + p[1..]));

    private static JsonNode Parameter(ApiParameter parameter, ApiPath path)
    {
        var isInPath = path.Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal);
        return new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = isInPath ? "path" : "query",
            ["required"] = parameter.IsRequired,
            ["description"] = parameter.Description,
            ["schema"] = Schema(parameter),
        };
    }

    private static JsonObject Form(IReadOnlyList<ApiParameter> fields)
    {
        var schema = Typed("object");
        schema["properties"] = new JsonObject(fields.Select(f =>
        {
            var field = Schema(f);
            field["description"] = f.Description;
            return KeyValuePair.Create<string, JsonNode?>(f.Name, field);
        }));
        schema["required"] = new JsonArray([.. fields.Where(f => f.IsRequired).Select(f => (JsonNode)f.Name)]);
        var type = fields.Any(f => f.IsFiles) ? "multipart/form-data" : "application/x-www-form-urlencoded";
        return new JsonObject { ["required"] = true, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } };
    }

    private static JsonObject Schema(ApiParameter parameter)
    {
        if (parameter.IsFiles)
            return new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } };
        var schema = Typed(parameter.IsNumber ? "integer" : "string");
        if (parameter.Words.Count > 0) schema["enum"] = new JsonArray([.. parameter.Words.Select(w => (JsonNode)w)]);
        return schema;
    }

    private static JsonObject Media(ApiContent content, JsonObject schemas)
    {
        if (NameOf(content) is not { } name) return new JsonObject { ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } };
        if (content is { Definition: { } definition, Shape: not null }) AddList(schemas, name, definition);
        else if (content.Shape is { } shape) Add(schemas, shape);
        return new JsonObject { ["schema"] = Reference(name) };
    }

    private static void AddList(JsonObject schemas, string name, string definition)
    {
        var list = Export(typeof(Listing<JsonElement>), schemas);
        list["properties"]!["items"] = new JsonObject { ["type"] = "array", ["items"] = Reference("disclosure_" + definition) };
        schemas[name] = list;
    }

    private static void Add(JsonObject schemas, Type type)
    {
        if (schemas.ContainsKey(NameOf(type))) return;
        schemas[NameOf(type)] = null;
        schemas[NameOf(type)] = Export(type, schemas);
    }

    private static JsonObject Export(Type type, JsonObject schemas) => (JsonObject)ApiJson.Default.GetTypeInfo(type)!.GetJsonSchemaAsNode(
        new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, schema) => Named(context, schema, schemas) });

    /// <summary>A type of ours inside another is kept under its own name; members and types say what they are.</summary>
    private static JsonNode Named(JsonSchemaExporterContext context, JsonNode schema, JsonObject schemas)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (schema is not JsonObject made) return schema;
        if (type == typeof(IReadOnlyList<object?>)) made["items"] = new JsonObject { ["type"] = new JsonArray("string", "number", "null") };
        var isOurs = type.Namespace == typeof(Listing<>).Namespace;
        if (isOurs && context.Path.Length > 0)
        {
            var isNullable = made["type"] is JsonArray types && types.Any(t => (string?)t == "null");
            Add(schemas, type);
            return isNullable ? new JsonObject { ["anyOf"] = new JsonArray(Reference(NameOf(type)), Typed("null")) } : Reference(NameOf(type));
        }

        var described = context.PropertyInfo is { } member ? member.AssociatedParameter?.AttributeProvider : type;
        if (described?.GetCustomAttributes(typeof(DescriptionAttribute), false) is [DescriptionAttribute said, ..]) made["description"] = said.Description;
        return made;
    }

    private static string NameOf(Type type) =>
        type.IsGenericType ? NameOf(type.GetGenericArguments()[0]) + "List" : type.Name;

    /// <summary>The definitions of what 'extract' writes become schemas beside the others.</summary>
    private static void AddDisclosure(JsonObject schemas)
    {
        var schema = (JsonObject)JsonNode.Parse(DisclosureFormat.Schema())!;
        var definitions = (JsonObject)schema["$defs"]!;
        foreach (var name in (string[])["$schema", "$id", "$defs"]) schema.Remove(name);
        schemas["disclosure"] = Renamed(schema);
        foreach (var (name, definition) in definitions) schemas["disclosure_" + name] = Renamed(definition!);
    }

    private static JsonNode Renamed(JsonNode node) => JsonNode.Parse(
        node.ToJsonString().Replace("\"#/$defs/", $"\"{Components}disclosure_", StringComparison.Ordinal))!;

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Reference(string name) => new() { ["$ref"] = Components + name };
}
