namespace Extractor.Cli.Tests.Documentation;

/// <summary>The JSON Schema is written from the definitions that also write and read the format.</summary>
public sealed class SchemaTests
{
    [Test]
    public void The_schema_is_what_the_definitions_say() => WrittenFile.AssertIs("schemas/disclosure.schema.json", SchemaText.Of());
}
