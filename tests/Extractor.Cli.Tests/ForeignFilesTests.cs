using System.Text.RegularExpressions;

namespace Extractor.Cli.Tests;

/// <summary>What this program did not write, it neither replaces nor removes, whatever lists and folders say.</summary>
public sealed class ForeignFilesTests
{
    private TemporaryFolder _folder = null!;

    private string Out => _folder.In("out");

    [SetUp]
    public void Prepare()
    {
        _folder = new TemporaryFolder();
        _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
    }

    [TearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("index.csv")]
    [TestCase("failures.csv")]
    public void AFileUnderANameOfARunStandsInTheWay(string name)
    {
        var file = _folder.Write($"out/{name}", "mine");
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo(
                new CliRun(2, "", $"extractor: {file}: stands in the way: this program did not write it. Move it, or choose another folder with --out.\n")));
            Assert.That(Directory.GetFileSystemEntries(Out), Is.EqualTo(new[] { file }));
            Assert.That(File.ReadAllText(file), Is.EqualTo("mine"));
        });
    }

    [TestCase("documents.csv", "csv")]
    [TestCase("datapackage.json", "csv")]
    [TestCase("disclosures.jsonl", "jsonl")]
    public void AFileUnderANameOfAnExportStandsInTheWay(string name, string format)
    {
        var file = _folder.Write($"out/{name}", "mine");
        var run = CliRun.Of("export", _folder.In("in"), "--format", format, "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo(
                new CliRun(2, "", $"extractor: {file}: stands in the way: this program did not write it. Move it, or choose another folder with --out.\n")));
            Assert.That(File.ReadAllText(file), Is.EqualTo("mine"));
        });
    }

    [Test]
    public void OtherFilesStayAndNewNamesAreTaken()
    {
        _folder.Write("out/a.json", "mine");
        _folder.Write("out/report.json", "mine");
        _folder.Write("out/b.json.x.tmp", "mine");
        _folder.Write("in/report.pdf", TinyPdf.WithText("2"));
        for (var times = 0; times < 2; times++)
        {
            Assert.That(CliRun.Of("extract", _folder.In("in"), "--out", Out).ExitCode, Is.EqualTo(1));
            Assert.That(new[] { "a.json", "report.json", "b.json.x.tmp" }.Select(n => File.ReadAllText(Path.Combine(Out, n))), Is.All.EqualTo("mine"));
            Assert.That(File.ReadAllLines(Path.Combine(Out, "index.csv")).Skip(1).Select(l => l.Split(',')[1]),
                Has.All.Match(@"^(a|report)-[0-9a-f]{8}\.json$"));
        }
    }

    [TestCase("../victim.txt")]
    [TestCase("../victim.json")]
    [TestCase("/tmp/victim.json")]
    [TestCase("sub/victim.json")]
    [TestCase("notes.txt")]
    public void AnIndexThatNamesWhatIsNoOutputLeadsNowhere(string output)
    {
        CliRun.Of("extract", _folder.In("in"), "--out", Out);
        var victim = _folder.Write("victim.txt", "mine");
        _folder.Write("victim.json", "mine");
        _folder.Write("out/notes.txt", "mine");
        var index = Path.Combine(Out, "index.csv");
        File.WriteAllText(index, File.ReadAllText(index).Replace(",a.json,", $",{output},", StringComparison.Ordinal));
        _folder.Write("in/a.pdf", TinyPdf.WithText("changed"));
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.StartWith($"{index}: names '{output}', which is no JSON file of this folder; the line is left out\n"));
            Assert.That(new[] { victim, _folder.In("victim.json"), _folder.In("out/notes.txt") }.Select(File.ReadAllText), Is.All.EqualTo("mine"));
        });
    }

    [Test]
    public void AnIndexThatNamesSomebodysFileLeadsToANewName()
    {
        CliRun.Of("extract", _folder.In("in"), "--out", Out);
        var notes = _folder.Write("out/notes.json", "{\"mine\": 1}");
        var index = Path.Combine(Out, "index.csv");
        File.WriteAllText(index, File.ReadAllText(index).Replace(",a.json,", ",notes.json,", StringComparison.Ordinal));
        CliRun.Of("extract", _folder.In("in"), "--out", Out);
        _folder.Write("in/a.pdf", TinyPdf.WithText("changed"));
        CliRun.Of("extract", _folder.In("in"), "--out", Out);
        Assert.That(File.ReadAllText(notes), Is.EqualTo("{\"mine\": 1}"));
    }

    [Test]
    public void AListIsNotReplacedByTheIndex()
    {
        var list = _folder.Write("in/index.csv", "file\na.pdf\n");
        var run = CliRun.Of("extract", "--manifest", list, "--out", _folder.In("in"));
        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo(
                new CliRun(2, "", $"extractor: {list}: stands in the way: the run would write its own index.csv there. Choose another folder with --out.\n")));
            Assert.That(File.ReadAllText(list), Is.EqualTo("file\na.pdf\n"));
        });
    }

    [Test]
    public void ADrawingReplacesOnlyADrawing()
    {
        var (pdf, drawing) = (_folder.In("in/a.pdf"), _folder.In("a.svg"));
        for (var times = 0; times < 2; times++) Assert.That(CliRun.Of("inspect", pdf, "--page", "1", "--out", drawing).ExitCode, Is.Zero);
        var bytes = File.ReadAllBytes(pdf);
        var run = CliRun.Of("inspect", pdf, "--page", "1", "--out", pdf);
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.EqualTo(
                $"extractor: {pdf}: stands in the way: it is no drawing of this program. Move it, or choose another name with --out.\n"));
            Assert.That(File.ReadAllBytes(pdf), Is.EqualTo(bytes));
            Assert.That(File.ReadAllText(drawing), Does.Contain("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\""));
        });
    }

    [TestCase("pdf")]
    [TestCase("docx")]
    [TestCase("xlsx")]
    public void WhatIsHandedOnTakesANewNameBesideSomebodysFile(string format)
    {
        var pdf = _folder.In("in/a.pdf");
        if (format != "pdf") _folder.Write($"in/a.{format}", "mine");
        var mine = File.ReadAllBytes(_folder.In($"in/a.{format}"));
        for (var times = 0; times < 2; times++)
        {
            var run = CliRun.Of("check", pdf, "--format", format, "--out", _folder.In("in"));
            Assert.That(run, Is.EqualTo(new CliRun(0, $"{pdf}: {_folder.In($"in/a-2.{format}")}\n", "")));
        }

        Assert.That(File.ReadAllBytes(_folder.In($"in/a.{format}")), Is.EqualTo(mine));
        Assert.That(Directory.GetFiles(_folder.In("in"), $"*.{format}"), Has.Length.EqualTo(2));
    }

    [Test]
    public void APageOfAReportTakesANewNameBesideSomebodysFile()
    {
        var mine = _folder.Write("out/documents/00001.html", "mine");
        for (var times = 0; times < 2; times++) Assert.That(CliRun.Of("check", _folder.In("in"), "--format", "html", "--out", Out).ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(mine), Is.EqualTo("mine"));
        Assert.That(File.ReadAllText(Path.Combine(Out, "index.html")), Does.Contain("documents/00002.html").And.Not.Contain("documents/00001.html"));
        Assert.That(Directory.GetFiles(Path.Combine(Out, "documents")), Has.Length.EqualTo(2));
    }

    [Test]
    public void ADocumentsOwnNameLeadsToNoOtherFolderAndIsNotTooLong()
    {
        var text = CliRun.Of("extract", _folder.In("in/a.pdf")).Output;
        foreach (var (i, name) in new[] { "../../up.pdf", @"..\\up.pdf", new string('x', 251) + ".pdf", "a\\u0000b.pdf", ".." }.Index())
            _folder.Write($"json/{i}.json", text.Replace("\"a.pdf\"", $"\"{name}\"", StringComparison.Ordinal));
        var run = CliRun.Of("export", _folder.In("json"), "--format", "xlsx", "--out", Out);
        Assert.That(run, Is.EqualTo(new CliRun(0, "", $"5 of 5 documents exported to {Out}\n")));
        Assert.That(Directory.GetFiles(Out, "*.xlsx").Select(Path.GetFileName), Is.EquivalentTo(
            new[] { "up.xlsx", ".._up.xlsx", new string('x', 150) + ".xlsx", "a_b.xlsx", "..xlsx", "全部数字.xlsx" }));
    }

    [Test]
    public void CopiesOfOneDocumentAreToldApart()
    {
        var text = CliRun.Of("extract", _folder.In("in/a.pdf")).Output;
        for (var i = 0; i < 5; i++) _folder.Write($"json/{i}.json", text);
        Assert.That(CliRun.Of("export", _folder.In("json"), "--format", "xlsx", "--out", Out), Is.EqualTo(
            new CliRun(0, "", $"5 of 5 documents exported to {Out}\n")));
        Assert.That(Directory.GetFiles(Out, "a*.xlsx"), Has.Length.EqualTo(5));
    }

    [Test]
    public void WhatIsNoHashNamesNoFile()
    {
        var text = CliRun.Of("extract", _folder.In("in/a.pdf")).Output;
        var file = _folder.Write("json/a.json", Regex.Replace(text, "\"sha256\": ?\"[0-9a-f]+\"", "\"sha256\":\"x/../../up\""));
        var run = CliRun.Of("export", file, "--format", "xlsx", "--out", Out);
        Assert.That(run.Error, Does.Match($@"^{Regex.Escape(file)}: not an extracted disclosure: line \d+, position \d+ in document\.sha256: "
            + @"expected a SHA-256 in hexadecimal digits\. Make it with 'extractor extract'\.\n0 of 1 documents exported to "));
    }

    [Test]
    public void WhatAKilledExportLeftIsClearedUp()
    {
        CliRun.Of("export", _folder.In("in"), "--out", Out);
        var left = _folder.Write("out/.extractor/documents.csv.tmp", "half");
        CliRun.Of("export", _folder.In("in"), "--out", Out);
        Assert.That(File.Exists(left), Is.False);
    }
}
