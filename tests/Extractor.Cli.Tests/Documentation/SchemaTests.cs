using Extractor.Domain.Problems;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>The codes of problems in the schema are those of the declarations.</summary>
public sealed class SchemaTests
{
    private const string Path = "schemas/disclosure.schema.json";
    private const string Begin = "          \"description\": \"What kind of problem; docs/problems.md explains each.\",\n          \"enum\": [\n";
    private const string End = "\n          ]\n";

    [Test]
    public void The_schema_lists_every_code_of_a_problem()
    {
        var schema = WrittenFile.Read(Path);
        var from = schema.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = schema.IndexOf(End, from, StringComparison.Ordinal);
        Assert.That(from, Is.GreaterThan(Begin.Length), "the schema has a place for the codes");
        WrittenFile.AssertIs(Path, schema[..from] + string.Join(",\n", ProblemBook.All.Select(k => $"            \"{k.Code}\"")) + schema[to..]);
    }
}
