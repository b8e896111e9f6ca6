using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Extractor.Web.Api;
using Extractor.Web.Api.Answers;
using Extractor.Web.Serving;
using Json.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Extractor.Web.Tests.Api;

/// <summary>The description of the HTTP interface is valid and true: every path is called, and its answer is what its schema says.</summary>
[Parallelizable(ParallelScope.None)]
public sealed class OpenApiTests
{
    private static readonly string Written = Path.Combine(ProjectFiles.Root, "schemas", "openapi.json");

    private const string Here = "#/$defs/";

    private static readonly EvaluationOptions Plainly = new() { OutputFormat = OutputFormat.List };

    private readonly Dictionary<string, string> _values = new()
    { ["number"] = "1", ["id"] = "1", ["q"] = "公务接待", ["sql"] = "SELECT 1 AS one, 'a' AS text, NULL, 1.5" };

    private readonly Dictionary<string, JsonSchema> _schemas = [];
    private string _folder = "";
    private RunningServer _server = null!;

    private static IEnumerable<string> Paths => ApiPaths.All.Select(p => $"{p.Method} {p.Path}");

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _folder = RunningServer.NewFolder();
        _server = await RunningServer.StartAsync(_folder);
        var seed = await File.ReadAllBytesAsync(ProjectFiles.Seed);
        _server.Services.GetRequiredService<Users>().Set("李四", "a long password", "reviewer");
        await RunningServer.Upload(_server.Visitor, "2024.pdf", seed);
        await RunningServer.Upload(_server.Visitor, "2025.pdf", [.. seed, .. RunningServer.NextYear]);
        await RunningServer.Upload(_server.Visitor, "broken.pdf", "%PDF-1.4 nothing"u8.ToArray());
        await _server.SettledAsync();
        _values["key"] = _values["document"] = (await Get("/documents?year=2025"))["items"]![0]!["key"]!.GetValue<string>();
        _values["finding"] = (await Get($"/documents/{_values["key"]}/findings"))["items"]![0]!["key"]!.GetValue<string>();
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void ItIsWrittenFromTheDeclarations()
    {
        var text = OpenApiWriter.Write();
        if (Environment.GetEnvironmentVariable("EXTRACTOR_REGENERATE") == "1" && File.ReadAllText(Written) != text)
        {
            File.WriteAllText(Written, text);
            Assert.Fail("schemas/openapi.json is rewritten: look at its difference, build, and run again without EXTRACTOR_REGENERATE.");
        }

        Assert.That(File.ReadAllText(Written), Is.EqualTo(text), "If the change is meant, run with EXTRACTOR_REGENERATE=1.");
    }

    [Test]
    public async Task AReaderOfOthersFindsNoFaultInIt()
    {
        var text = await _server.Visitor.GetByteArrayAsync(ApiPaths.Root + "/openapi.json");
        var (document, diagnostic) = await OpenApiDocument.LoadAsync(new MemoryStream(text), "json");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagnostic!.Errors.Concat(diagnostic.Warnings).Select(e => e.ToString()), Is.Empty);
            Assert.That(document!.Paths.Sum(p => p.Value.Operations!.Count), Is.EqualTo(ApiPaths.All.Count));
            Assert.That(document.Validate(ValidationRuleSet.GetDefaultRuleSet()).Select(e => e.ToString()), Is.Empty);
        }
    }

    [Test]
    public void EveryAnswerIsTyped()
    {
        var untyped = Schemas().Where(s => s.Value is not JsonObject schema || (schema["type"] is null && schema["anyOf"] is null && schema["enum"] is null)
            || ((string?)(schema["type"] as JsonValue) == "object" && schema["properties"] is not JsonObject { Count: > 0 })).Select(s => s.Key);
        Assert.That(untyped, Is.Empty);
    }

    [TestCaseSource(nameof(Paths))]
    public async Task APathAnswersAsItsSchemaSays(string name)
    {
        var path = ApiPaths.All.Single(p => $"{p.Method} {p.Path}" == name);
        using var answer = await Call(path);
        var body = await answer.Content.ReadAsByteArrayAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), Encoding.UTF8.GetString(body));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo(path.Gives.MediaType.Split(';')[0]));
        if (OpenApiWriter.NameOf(path.Gives) is not { } schema) Assert.That(body, Is.Not.Empty);
        else Assert.That(Faults(schema, JsonNode.Parse(body)), Is.Empty);
    }

    [TestCaseSource(nameof(Paths))]
    public async Task WhatIsKnownIsNotSentAgain(string name)
    {
        var path = ApiPaths.All.Single(p => $"{p.Method} {p.Path}" == name);
        if (path.Method == HttpMethods.Post) return;
        using var first = await Call(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, first.RequestMessage!.RequestUri) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await _server.Visitor.SendAsync(request);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [TestCase("/documents/0000000000000000", HttpStatusCode.NotFound)]
    [TestCase("/documents/0000000000000000/tables", HttpStatusCode.NotFound)]
    [TestCase("/documents/KEY/tables/99", HttpStatusCode.NotFound)]
    [TestCase("/documents/KEY/findings/none", HttpStatusCode.NotFound)]
    [TestCase("/jobs/99", HttpStatusCode.NotFound)]
    [TestCase("/nothing", HttpStatusCode.NotFound)]
    [TestCase("/compare", HttpStatusCode.BadRequest)]
    [TestCase("/sql?sql=DELETE FROM documents", HttpStatusCode.BadRequest)]
    public async Task AFailureSaysWhy(string path, HttpStatusCode status)
    {
        using var answer = await _server.Visitor.GetAsync(ApiPaths.Root + path.Replace("KEY", _values["key"], StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(status));
            Assert.That(Faults(nameof(Failure), JsonNode.Parse(await answer.Content.ReadAsStringAsync())), Is.Empty);
        }
    }

    [TestCase("/documents?page_size=1")]
    [TestCase("/documents/KEY/tables?page_size=3")]
    [TestCase("/documents/KEY/statements?page_size=60")]
    [TestCase("/documents/KEY/findings?page_size=5")]
    [TestCase("/rules?page_size=20")]
    [TestCase("/jobs?page_size=2")]
    public async Task PagesLeadToEachOtherAndHoldEveryItemOnce(string first)
    {
        var items = new List<string>();
        var total = 0;
        for (string? next = ApiPaths.Root + first.Replace("KEY", _values["key"], StringComparison.Ordinal); next is not null;)
        {
            var page = JsonNode.Parse(await _server.Visitor.GetStringAsync(next))!;
            items.AddRange(page["items"]!.AsArray().Select(i => i!.ToJsonString()));
            (next, total) = ((string?)page["next"], (int)page["total"]!);
        }

        Assert.That(items, Has.Count.EqualTo(total).And.Count.GreaterThan(1).And.Unique);
    }

    [Test]
    public async Task ADecisionThatSomebodyElseHasOvertakenIsRefused()
    {
        var decide = ApiPaths.All.Single(p => p.Path.EndsWith("/decisions", StringComparison.Ordinal) && p.Method == HttpMethods.Post);
        using (var first = await Call(decide)) Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var other = RunningServer.Client(_server.Address);
        using (var named = await other.PostAsync("/name", new FormUrlEncodedContent(
            [KeyValuePair.Create("token", await RunningServer.Token(other)), KeyValuePair.Create("name", "另一人")]))) named.EnsureSuccessStatusCode();
        using var second = await Call(decide, other);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
    }

    /// <summary>What of an answer is not as its schema says, also what the schema does not name.</summary>
    private IEnumerable<string> Faults(string name, JsonNode? answer)
    {
        if (!_schemas.TryGetValue(name, out var schema))
            _schemas[name] = schema = JsonSchema.FromText(new JsonObject { ["$ref"] = Here + name, ["$defs"] = Strict(Schemas()) }.ToJsonString());
        var result = schema.Evaluate(JsonDocument.Parse(answer!.ToJsonString()).RootElement, Plainly);
        return result.IsValid ? [] : (result.Details ?? []).SelectMany(d => (d.Errors ?? []).Select(e => $"{d.InstanceLocation} {e.Value}"));
    }

    private static JsonObject Schemas() => (JsonObject)JsonNode.Parse(File.ReadAllText(Written)
        .Replace(OpenApiWriter.Components, Here, StringComparison.Ordinal))!["components"]!["schemas"]!.DeepClone();

    private static JsonObject Strict(JsonObject schemas)
    {
        foreach (var schema in schemas.Select(s => s.Value).OfType<JsonObject>().Where(s => s["properties"] is not null))
            schema["additionalProperties"] = false;
        return schemas;
    }

    private async Task<JsonNode> Get(string path) => JsonNode.Parse(await _server.Visitor.GetStringAsync(ApiPaths.Root + path))!;

    private async Task<HttpResponseMessage> Call(ApiPath path, HttpClient? visitor = null)
    {
        var client = visitor ?? _server.Visitor;
        var address = ApiPaths.Root + _values.Aggregate(path.Path, (p, v) => p.Replace($"{{{v.Key}}}", v.Value, StringComparison.Ordinal));
        var asked = path.Parameters.Where(p => _values.ContainsKey(p.Name) && !path.Path.Contains($"{{{p.Name}}}", StringComparison.Ordinal))
            .Select(p => $"{p.Name}={Uri.EscapeDataString(_values[p.Name])}");
        using var request = new HttpRequestMessage(new HttpMethod(path.Method), address + "?" + string.Join('&', asked));
        if (path.Method == HttpMethods.Post)
        {
            request.Headers.Add("X-Token", await RunningServer.Token(client));
            request.Content = path.Form.Any(f => f.IsFiles) ? Upload() : new FormUrlEncodedContent(Fields());
        }

        return await client.SendAsync(request);
    }

    private static MultipartFormDataContent Upload() => new() { { new ByteArrayContent("%PDF-1.4 other"u8.ToArray()), "files", "other.pdf" } };

    private static Dictionary<string, string> Fields() =>
        new() { ["state"] = "confirmed", ["note"] = "核实无误", ["seen"] = "0", ["name"] = "李四", ["password"] = "a long password" };
}
