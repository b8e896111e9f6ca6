using Extractor.Output.Json;

namespace Extractor.Tests.Output.Json;

/// <summary>Published documents come back from their JSON exactly, and are valid by the schema.</summary>
public sealed class RealDocumentTests
{
    [TestCase("petition-2024.pdf")]
    [TestCase("putuo-planning-2024.pdf")]
    [TestCase("putuo-social-work-2024.pdf")]
    [TestCase("putuo-template-2024.pdf")]
    [TestCase("swu-2023.pdf")]
    public void ComesBackExactly(string name)
    {
        var disclosure = Pipeline.Extract(SharedFiles.Path("real", "accounts", name));
        var text = DisclosureWriter.WriteText(disclosure);
        var back = DisclosureReader.ReadText(text);
        Assert.That(Differences.Between(disclosure, back).Take(5), Is.Empty);
        Assert.That(DisclosureWriter.WriteText(back) == text, "written again, the text differs");
        Assert.That(SchemaValidator.Validate([text]), Is.Empty);
    }
}
