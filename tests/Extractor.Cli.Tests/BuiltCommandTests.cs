namespace Extractor.Cli.Tests;

/// <summary>The command as users start it: in a Release build a native program, which must do what the assemblies do.</summary>
public sealed class BuiltCommandTests
{
    private static readonly string Corpus = Path.Combine(ProjectFiles.Root, "corpus");
    private static readonly string Document = Path.Combine(Corpus, "xinxiang-hrss-2024", "xinxiang-2024.pdf");

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Find() => BuiltCommand.IgnoreWhereMissing();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void ExtractsAsTheAssembliesDo()
    {
        var built = BuiltCommand.Run("extract", Document);
        Assert.That(built, Is.EqualTo(CliRun.Of("extract", Document)));
    }

    [Test]
    public void ChecksAsTheAssembliesDo() =>
        Assert.That(BuiltCommand.Run("check", Document, "--format", "json"), Is.EqualTo(CliRun.Of("check", Document, "--format", "json")));

    [Test]
    public void ExtractsABatchInWorkersLoadsItAndAnswers()
    {
        _folder.Write("in/另一份.pdf", TinyPdf.WithText("Hello"));
        var extracted = BuiltCommand.Run("extract", Corpus, _folder.In("in"), "--out", _folder.In("out"), "--jobs", "2");
        var loaded = BuiltCommand.Run("load", _folder.In("out"), "--db", _folder.In("a.db"));
        var answer = BuiltCommand.Run("query", _folder.In("a.db"), "SELECT name, status FROM documents ORDER BY name", "--format", "csv");
        Assert.Multiple(() =>
        {
            Assert.That(extracted.Error, Does.EndWith($"2 documents: 1 complete, 1 partial, 0 failed; JSON in {_folder.In("out")}\n"));
            Assert.That(loaded.ExitCode, Is.Zero, loaded.Error);
            Assert.That(answer.Output, Is.EqualTo("name,status\r\nxinxiang-2024.pdf,complete\r\n另一份.pdf,partial\r\n"));
        });
    }
}
