using Extractor.Output.Json;

namespace Extractor.Cli.Tests;

public sealed class ExtractTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void OneDocumentGoesToTheStandardOutput()
    {
        var run = CliRun.Of("extract", _folder.Write("a.pdf", TinyPdf.WithText("Hello")));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(DisclosureReader.ReadText(run.Output).Document.Name, Is.EqualTo("a.pdf"));
        });
    }

    [Test]
    public void FoldersAreReadToTheBottomAndNamesKeptApart()
    {
        _folder.Write("deep/a.pdf", TinyPdf.WithText("1"));
        _folder.Write("deep/x/a.PDF", TinyPdf.WithText("2"));
        _folder.Write("deep/x/a-2.pdf", TinyPdf.WithText("3"));
        var run = CliRun.Of("extract", _folder.In("deep"), _folder.In("deep/a.pdf"), "--out", _folder.In("deep/out"));
        var names = Directory.GetFiles(_folder.In("deep/out")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(names, Is.EqualTo(new[] { "a-2.json", "a-3.json", "a.json" }));
        });
    }

    [Test]
    public void AListOfInputsComesFromTheStandardInput()
    {
        var file = _folder.Write("listed.pdf", TinyPdf.WithText("x"));
        var run = CliRun.WithInput($"{file}\n\n", "extract", "-", "--out", _folder.In("listed"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(File.Exists(_folder.In("listed/listed.json")));
        });
    }

    [Test]
    public void AnEmptyListIsNoInput() => Assert.That(
        CliRun.WithInput("\n", "extract", "-").Error,
        Is.EqualTo("extractor: the list on the standard input is empty. Write one path a line.\n"));

    [Test]
    public void TheSameInputGivesTheSameBytes()
    {
        var file = SharedFiles.Path("seed/xinxiang-2024.pdf");
        var first = CliRun.Of("extract", file);
        Assert.That(CliRun.Of("extract", file).Output, Is.EqualTo(first.Output));
    }

    [Test]
    public void PagesStandBetweenFormFeeds()
    {
        var run = CliRun.Of("text", SharedFiles.Path("seed/xinxiang-2024.pdf"));
        Assert.Multiple(() =>
        {
            Assert.That(run.Output.Split('\f'), Has.Length.EqualTo(48));
            Assert.That(run.Output, Does.StartWith("2024年度\n"));
        });
    }

    [Test]
    public void TheSchemaIsTheOneOfTheFile() => Assert.That(
        CliRun.Of("schema").Output,
        Is.EqualTo(File.ReadAllText(Path.Combine(ProjectFiles.Root, "schemas", "disclosure.schema.json"))));
}
