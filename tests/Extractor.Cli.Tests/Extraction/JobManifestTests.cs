namespace Extractor.Cli.Tests.Extraction;

/// <summary>The Kubernetes manifest is one, by the schema of Kubernetes, and a slip in it is seen.</summary>
public sealed class JobManifestTests
{
    private static readonly string Manifest = Path.Combine(ProjectFiles.Root, "scripts", "kubernetes", "extract-job.yaml");

    [Test]
    public void FitsTheSchema() => Assert.That(Check(Manifest), Is.Empty);

    [TestCase("completions: 64", "completions: many", "data/spec/completions must be integer\n")]
    [TestCase("containers:", "contaners:", "data/spec/template/spec must have required property containers\n")]
    public void ASlipIsSeen(string part, string slip, string message)
    {
        using var folder = new TemporaryFolder();
        Assert.That(Check(folder.Write("job.yaml", File.ReadAllText(Manifest).Replace(part, slip, StringComparison.Ordinal))), Is.EqualTo(message));
    }

    private static string Check(string file)
    {
        var folder = Path.Combine(ProjectFiles.Root, "tests", "schema");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "kubernetes-models")))
            Assert.Ignore("The schema is not installed: run 'npm ci' in tests/schema.");
        return BuiltCommand.Other("node", Path.Combine(folder, "validate-job.js"), file).Output;
    }
}
