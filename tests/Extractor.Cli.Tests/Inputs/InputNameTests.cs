using System.Text;

namespace Extractor.Cli.Tests.Inputs;

/// <summary>Whatever a file is called and however it is named to the command, it is found.</summary>
public sealed class InputNameTests
{
    private TemporaryFolder _folder = null!;

    private string Out => _folder.In("out");

    [SetUp]
    public void Prepare() => _folder = new TemporaryFolder();

    [TearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("市 局/部门 决算（公开）.pdf", "部门 决算（公开）.json")]
    [TestCase("'\"$HOME`;&.pdf", "'\"$HOME`;&.json")]
    [TestCase("-.pdf", "-.json")]
    [TestCase("a.PDF", "a.json")]
    [TestCase(".pdf", ".json")]
    public void NamesAreKept(string name, string output)
    {
        _folder.Write($"in/{name}", TinyPdf.WithText("1"));
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out);
        Assert.That(File.Exists(Path.Combine(Out, output)), run.Error);
    }

    [Test]
    public void ALineBreakInANameBreaksNoLine()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Names hold no line breaks here.");
        var file = _folder.Write("in/a\nb\e[2J.pdf", TinyPdf.WithText("1"));
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out);
        var shown = file.Replace('\n', '\uFFFD').Replace('\e', '\uFFFD');
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.EqualTo(
                $"{shown}: partial, neither final accounts nor a budget, 0 tables\n  Neither cover nor headings say 决算 or 预算: only text, grids and "
                + "sentences were read, and no rule on final accounts applies.\n"));
            Assert.That(File.ReadAllText(Path.Combine(Out, "index.csv")), Does.Contain($"\r\n\"{file}\",\"a\nb\e[2J.json\",partial,"));
        });
    }

    [TestCase(250)]
    [TestCase(200)]
    public void ALongNameIsCut(int length)
    {
        _folder.Write($"in/{new string('x', length)}.pdf", TinyPdf.WithText("1"));
        _folder.Write($"in/{new string('x', length - 1)}y.pdf", TinyPdf.WithText("2"));
        _folder.Write($"in/{new string('决', length / 3)}.pdf", TinyPdf.WithText("3"));
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out);
        var names = Directory.GetFiles(Out, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.EndWith($"3 documents: 0 complete, 3 partial, 0 failed; JSON in {Out}\n"));
            Assert.That(names, Has.Count.EqualTo(3));
            Assert.That(names[0], Does.Match($"^x{{150}}-[0-9a-f]{{8}}\\.json$"));
            Assert.That(names[1..], Is.EqualTo(new[] { $"{new string('x', 150)}.json", $"{new string('决', 50)}.json" }));
        });
    }

    [Test]
    public void ANameThatIsNotUtf8IsTold()
    {
        _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
        var made = OperatingSystem.IsLinux() ? BuiltCommand.Other("sh", "-c",
            $"cp '{_folder.In("in/a.pdf")}' '{_folder.In("in")}/'\"$(printf '\\276\\366.pdf')\"").ExitCode : 1;
        if (made != 0) Assert.Ignore("Names are UTF-8 here.");
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out);
        BuiltCommand.Other("rm", "-r", _folder.In("in"));
        Assert.That(run.Error, Does.StartWith($"{_folder.In("in/\uFFFD\uFFFD.pdf")}: cannot be opened: its name is not written in UTF-8. Rename it.\n"));
        Assert.That(run.Error, Does.EndWith($"2 documents: 0 complete, 1 partial, 1 failed; JSON in {Out}\n"));
    }

    [Test]
    public void AListWithWindowsLineEndsAndEmptyLines()
    {
        var (a, b) = (_folder.Write("一 a.pdf", TinyPdf.WithText("1")), _folder.Write("sub/b.pdf", TinyPdf.WithText("2")));
        var run = CliRun.WithInput($"\r\n{a}\r\n\r\n{Path.GetDirectoryName(b)}\r\n{a}", "extract", "-", "--out", Out);
        Assert.That(run.Error, Does.EndWith($"2 documents: 0 complete, 2 partial, 0 failed; JSON in {Out}\n"));
    }

    [TestCase("")]
    [TestCase("\r\n \n")]
    public void AnEmptyList(string list) => Assert.That(
        CliRun.WithInput(list, "extract", "-", "--out", Out),
        Is.EqualTo(new CliRun(2, "", "extractor: the list on the standard input is empty. Write one path a line.\n")));

    [Test]
    public void LinksThatLeadBackAreNotFollowed()
    {
        _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
        Directory.CreateSymbolicLink(_folder.In("in/up"), _folder.In("in"));
        File.CreateSymbolicLink(_folder.In("in/self.pdf"), _folder.In("in/self.pdf"));
        File.CreateSymbolicLink(_folder.In("in/gone.pdf"), _folder.In("in/nowhere.pdf"));
        File.CreateSymbolicLink(_folder.In("in/same.pdf"), _folder.In("in/a.pdf"));
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.Contain($"{_folder.In("in/gone.pdf")}: no such file. Check the path.\n"));
            Assert.That(run.Error, Does.Contain($"{_folder.In("in/self.pdf")}: "));
            Assert.That(run.Error, Does.Contain($"{_folder.In("in/same.pdf")}: the same as {_folder.In("in/a.pdf")}\n"));
            Assert.That(run.Error, Does.EndWith($"4 documents: 0 complete, 2 partial, 2 failed; JSON in {Out}\n"));
        });
    }

    [Test]
    public void TheOutputMayLieInsideTheInput()
    {
        _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
        foreach (var _ in new[] { 1, 2 }) CliRun.Of("extract", _folder.In("in"), "--out", _folder.In("in/out"));
        Assert.That(_folder.Files, Is.EqualTo(new[] { "a.json", "a.pdf", "index.csv" }));
    }

    [Test]
    public void AManifestWithQuotesCapitalsAndAFileTwice()
    {
        _folder.Write("in/市 局/a.pdf", TinyPdf.WithText("1"));
        var list = _folder.Write("in/list.csv", "\uFEFF\"City\", FILE \r\n\"新\"\"乡\"\"\",市 局/a.pdf\r\n,./市 局/a.pdf\r\n");
        var run = CliRun.Of("extract", "--manifest", list, "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.Error);
            Assert.That(Output.Json.DisclosureHead.TryRead(Path.Combine(Out, "a.json"))!.Provenance,
                Is.EqualTo(new Domain.Provenance(null, "新\"乡\"", null, null, null)));
        });
    }

    [TestCase("utf-16", null)]
    [TestCase("utf-16BE", null)]
    [TestCase("GB18030", "is not in UTF-8, and was read in GB 18030. Save it in UTF-8 if its names are wrong.")]
    public void AManifestAsSpreadsheetProgramsSaveIt(string encoding, string? note)
    {
        _folder.Write("in/市 局.pdf", TinyPdf.WithText("1"));
        var coder = encoding == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding);
        var list = _folder.Write("in/list.csv", [.. coder.GetPreamble(), .. coder.GetBytes("file,city\r\n市 局.pdf,新乡\r\n")]);
        var run = CliRun.Of("extract", "--manifest", list, "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(Output.Json.DisclosureHead.TryRead(Path.Combine(Out, "市 局.json"))?.Provenance?.City, Is.EqualTo("新乡"), run.Error);
            if (note is not null) Assert.That(run.Error, Does.StartWith($"{list}: {note}\n"));
        });
    }

    [Test]
    public void AManifestInNoKnownEncodingIsTurnedDown()
    {
        var list = _folder.Write("list.csv", [.. "file\n"u8, 0xFF, 0x80, 0xFF]);
        Assert.That(CliRun.Of("extract", "--manifest", list, "--out", Out).Error,
            Is.EqualTo($"extractor: {list}: is in none of UTF-8, UTF-16 and GB 18030. Save it in UTF-8.\n"));
    }
}
