using System.Xml.Linq;
using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Cli.Tests;

public sealed class ExtractTests
{
    private static readonly string Document = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void OneDocumentGoesToTheStandardOutput()
    {
        var run = CliRun.Of("extract", _folder.Write("a.pdf", TinyPdf.WithText("Hello")));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.EndWith(
                "a.pdf: partial, neither final accounts nor a budget, 0 tables\n  Neither cover nor headings say 决算 or 预算: only text, grids and sentences "
                + "were read, and no rule on final accounts applies.\n"));
            Assert.That(DisclosureReader.ReadText(run.Output).Document.Name, Is.EqualTo("a.pdf"));
        });
    }

    [Test]
    public void QuietTellsOfNothingButFailures()
    {
        var (good, bad) = (_folder.Write("quiet/a.pdf", TinyPdf.WithText("Hello")), _folder.Write("quiet/b.pdf", "not a PDF\n"));
        var scan = _folder.Write("quiet/c.pdf", TinyPdf.Scanned());
        var failures = $"{bad}: the file is not a PDF: it has no PDF header and no PDF objects. Check that it is the right file.\n"
            + $"{scan}: failed\n  The only page holds no text: the document is scanned or drawn. Make it searchable with an OCR program first.\n";
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("extract", _folder.In("quiet"), "--quiet", "--ocr", "off", "--out", _folder.In("quiet-out")), Is.EqualTo(
                new CliRun(2, "", failures + $"3 documents: 0 complete, 1 partial, 2 failed; JSON in {_folder.In("quiet-out")}\n")));
            Assert.That(CliRun.Of("extract", good, "--quiet").Error, Is.Empty);
            Assert.That(CliRun.Of("extract", scan, "--quiet", "--ocr", "off", "--out", _folder.In("quiet-one")).Error, Does.StartWith($"{scan}: failed\n"));
        });
    }

    [Test]
    public void SaysOfADocumentWhatWasFoundInIt()
    {
        var run = CliRun.Of("extract", Document);
        var disclosure = DisclosureReader.ReadText(run.Output);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(disclosure.Status == DisclosureStatus.Complete ? 0 : 1));
            Assert.That(run.Error, Does.StartWith($"{Document}: {disclosure.Status.ToString().ToLowerInvariant()}, {disclosure.Tables.Count} tables, "));
            Assert.That(run.Error, Does.Match("tables, [0-9]+ figures, ([0-9]+) of \\1 narrative figures bound(, [0-9]+ mentioned)?\n"));
        });
    }

    [Test]
    public void FoldersAreReadToTheBottomAndNamesKeptApart()
    {
        _folder.Write("deep/a.pdf", TinyPdf.WithText("1"));
        _folder.Write("deep/x/a.PDF", TinyPdf.WithText("2"));
        _folder.Write("deep/x/a-2.pdf", TinyPdf.WithText("3"));
        var run = CliRun.Of("extract", _folder.In("deep"), _folder.In("deep/a.pdf"), "--out", _folder.In("deep/out"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        var names = Directory.GetFiles(_folder.In("deep/out")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.That(names, Is.EquivalentTo(new[] { "a-2.json", $"a-{Sha256("deep/x/a.PDF")[..8]}.json", "a.json", "index.csv" }));
    }

    [Test]
    public void AListOfInputsComesFromTheStandardInput()
    {
        var file = _folder.Write("listed.pdf", TinyPdf.WithText("x"));
        var run = CliRun.WithInput($"{file}\n\n", "extract", "-", "--out", _folder.In("listed"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
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
        var first = CliRun.Of("extract", Document);
        Assert.That(CliRun.Of("extract", Document).Output, Is.EqualTo(first.Output));
    }

    [Test]
    public void PagesStandBetweenFormFeeds()
    {
        var run = CliRun.Of("text", Document);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output.Split('\f'), Has.Length.EqualTo(48));
            Assert.That(run.Output, Does.StartWith("2024年度\n"));
        });
    }

    [Test]
    public void ADrawingHoldsWhatWasFoundOnThePage()
    {
        var run = CliRun.Of("inspect", Document, "--page", "17", "--out", _folder.In("page.svg"));
        var texts = XDocument.Load(_folder.In("page.svg")).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(texts, Is.SupersetOf(new[] { "government-fund", "opening", "公" }));
        });
    }

    [Test]
    public void APageThatIsNotThereIsNotDrawn()
    {
        var file = _folder.Write("one.pdf", TinyPdf.WithText("x"));
        var run = CliRun.Of("inspect", file, "--page", "2", "--out", _folder.In("none.svg"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo($"extractor: {file}: has no page 2. Its pages are 1 to 1.\n"));
            Assert.That(File.Exists(_folder.In("none.svg")), Is.False);
        });
    }

    [Test]
    public void TheSchemaIsTheOneOfTheFile() => Assert.That(
        CliRun.Of("schema").Output,
        Is.EqualTo(File.ReadAllText(Path.Combine(ProjectFiles.Root, "schemas", "disclosure.schema.json"))));

    private string Sha256(string name) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.In(name))));
}
