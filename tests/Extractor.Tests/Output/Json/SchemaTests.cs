using Extractor.Domain;
using Extractor.Output.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Output.Json;

/// <summary>The schema describes exactly what is written, as an independent validator sees it.</summary>
public sealed class SchemaTests
{
    [Test]
    public void WhatIsWrittenIsValid()
    {
        var files = Enumerable.Range(0, 60).Select(seed => DisclosureWriter.WriteText(new FilledValue(seed).Of<Disclosure>()));
        Assert.That(SchemaValidator.Validate(files), Is.Empty);
    }

    [TestCase("\"schema_version\": 1", "\"schema_version\": 2", "/schema_version: Expected \"1\"")]
    [TestCase("\"cover\": {}", "\"cover\": {\"colour\":1}", "/cover/colour: All values fail against the false schema")]
    [TestCase("\"page_count\": 1", "\"page_count\": \"1\"", "/document/page_count: Value is \"string\" but should be \"integer\"")]
    [TestCase("\"problems\": []", "\"problem\": []",
        ": Required properties [\"problems\"] are not present\n/problem: All values fail against the false schema")]
    public void WhatIsNotWrittenIsInvalid(string part, string other, string message)
    {
        var text = DisclosureWriter.WriteText(new Disclosure { Document = Small.Source });
        Assert.That(text, Does.Contain(part));
        Assert.That(SchemaValidator.Validate([text.Replace(part, other, StringComparison.Ordinal)]), Is.EqualTo(message));
    }

    [Test]
    public void EveryMemberIsDescribedAndNothingElseIsAllowed()
    {
        var schema = JObject.Parse(DisclosureFormat.Schema());
        var objects = schema.DescendantsAndSelf().OfType<JObject>().Where(o => (o["type"] as JValue)?.Value is "object").ToList();
        var undescribed = objects.SelectMany(o => ((JObject)o["properties"]!).Properties()).Where(p => Description(schema, p) is null).Select(p => p.Path);
        Assert.Multiple(() =>
        {
            Assert.That(objects, Has.Count.GreaterThan(15));
            Assert.That(objects.Where(o => o["additionalProperties"]?.Value<bool>() != false).Select(o => o.Path), Is.Empty);
            Assert.That(undescribed, Is.Empty);
        });
    }

    /// <summary>A member's own description, or that of the definition it points to.</summary>
    private static string? Description(JObject schema, JProperty member)
    {
        var definition = (string?)member.Value["$ref"] is { } reference ? schema.SelectToken(reference[2..].Replace('/', '.')) : null;
        return (string?)member.Value["description"] ?? (string?)definition?["description"];
    }
}
