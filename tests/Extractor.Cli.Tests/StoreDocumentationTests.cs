using Extractor.Store;

namespace Extractor.Cli.Tests;

/// <summary>schemas/store.md says what store.sql makes.</summary>
public sealed class StoreDocumentationTests
{
    /// <summary>Set to 1, the test rewrites the file, and fails so that nobody takes that for a pass.</summary>
    private const string Switch = "EXTRACTOR_REGENERATE";

    [Test]
    public void IsWrittenFromTheSource()
    {
        var file = Path.Combine(ProjectFiles.Root, "schemas", "store.md");
        using var text = new StringWriter();
        StoreDocumentation.Write(text);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(file, text.ToString());
            Assert.Fail($"{file} is rewritten: look at its difference, and run again without {Switch}.");
        }

        Assert.That(File.ReadAllText(file), Is.EqualTo(text.ToString()), $"If the change is meant, run with {Switch}=1.");
    }

    [Test]
    public void SaysSomethingOfEachPart() => Assert.That(StoreDocumentation.Parts().Where(p => p.Description.Length == 0), Is.Empty);
}
