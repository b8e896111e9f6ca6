namespace Extractor.Cli.Tests.Extraction;

/// <summary>Many documents: each read once, again only when it changed, and none in another's way.</summary>
public sealed class BatchTests
{
    private TemporaryFolder _folder = null!;

    private string Out => _folder.In("out");

    [SetUp]
    public void Prepare() => _folder = new TemporaryFolder();

    [TearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void ASecondRunReadsOnlyWhatIsNewOrChanged()
    {
        Pdf("in/a.pdf", "1");
        Pdf("in/市 局/b c.pdf", "2");
        Extract("in");
        var written = File.GetLastWriteTimeUtc(Path.Combine(Out, "a.json"));
        Pdf("in/市 局/b c.pdf", "3");
        Pdf("in/0.pdf", "4");
        var run = Extract("in");
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.EndWith($"3 documents: 0 complete, 3 partial, 0 failed; 1 read before; JSON in {Out}\n"));
            Assert.That(File.GetLastWriteTimeUtc(Path.Combine(Out, "a.json")), Is.EqualTo(written));
            Assert.That(Names(), Is.EqualTo(new[] { "0.json", "a.json", "b c.json", "index.csv" }));
        });
    }

    [Test]
    public void ARunAfterOneThatWasKilledGivesTheSameBytes()
    {
        foreach (var name in new[] { "a", "b", "c", "d/a" }) Pdf($"in/{name}.pdf", name);
        Extract("in");
        var undisturbed = Bytes();
        File.Delete(Path.Combine(Out, "index.csv"));
        File.WriteAllText(Path.Combine(Out, "b.json"), File.ReadAllText(Path.Combine(Out, "b.json"))[..200]);
        File.Delete(Path.Combine(Out, "c.json"));
        File.WriteAllText(Path.Combine(Out, ".extractor", "x1y2.tmp"), "{");
        File.WriteAllText(Path.Combine(Out, ".extractor", "lock"), "");
        Extract("in");
        Assert.That(Bytes(), Is.EqualTo(undisturbed));
    }

    [Test]
    public void CopiesAreReadOnceAndListedUnderEachName()
    {
        Pdf("in/a.pdf", "same");
        Pdf("in/copy.pdf", "same");
        var run = Extract("in");
        var lines = File.ReadAllLines(Path.Combine(Out, "index.csv"));
        Assert.Multiple(() =>
        {
            Assert.That(Names(), Is.EqualTo(new[] { "a.json", "index.csv" }));
            Assert.That(run.Error, Does.Contain($"{_folder.In("in/copy.pdf")}: the same as {_folder.In("in/a.pdf")}\n"));
            Assert.That(lines.Skip(1).Select(l => string.Join(',', l.Split(',')[..3])),
                Is.EqualTo(new[] { $"{_folder.In("in/a.pdf")},a.json,partial", $"{_folder.In("in/copy.pdf")},a.json,partial" }));
        });
    }

    [Test]
    public void AManifestGoesIntoTheData()
    {
        Pdf("in/a.pdf", "1");
        var list = _folder.Write("in/list.csv", "\uFEFFfile,city,url\r\na.pdf,\"新乡, 河南\",https://example.org/a\r\nmissing.pdf,,\r\n");
        var run = CliRun.Of("extract", "--manifest", list, "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(Output.Json.DisclosureHead.TryRead(Path.Combine(Out, "a.json"))!.Provenance,
                Is.EqualTo(new Domain.Provenance(null, "新乡, 河南", null, "https://example.org/a", null)));
            Assert.That(
                File.ReadAllText(Path.Combine(Out, "failures.csv")),
                Is.EqualTo($"file,reason\r\n{_folder.In("in/missing.pdf")},{_folder.In("in/missing.pdf")}: no such file. Check the path.\r\n"));
        });
    }

    [TestCase("file;city\na;b.pdf;x\n", "line 2: has 3 fields, the head has 2. Put fields that hold the separator in quotes.")]
    [TestCase("file\na;b.pdf\n", null)]
    [TestCase("file,city\na;b.pdf,新乡\n", null)]
    [TestCase("file;city\n\"a;b.pdf\";新乡\n", null)]
    [TestCase("file\tcity\r\na;b.pdf\t新乡\r\n", null)]
    [TestCase("\n\nfile,city\n\n\"a;b.pdf\",\"新乡, \"\"河南\"\"\"\n", null)]
    public void AManifestMayBeSeparatedByCommasSemicolonsOrTabs(string text, string? message)
    {
        Pdf("in/a;b.pdf", "1");
        var list = _folder.Write("in/list.csv", text);
        var run = CliRun.Of("extract", "--manifest", list, "--out", Out);
        Assert.That(File.Exists(Path.Combine(Out, "a;b.json")), Is.EqualTo(message is null), run.Error);
        if (message is not null) Assert.That(run.Error, Is.EqualTo($"extractor: {list}: {message}\n"));
    }

    [TestCase("city\n新乡\n", "the column 'file' is missing. The columns are file, province, city, department, url, published, sha256;"
        + " all but file may be left out.")]
    [TestCase("file,town\na.pdf,x\n", "the column 'town' is not known. The columns are file, province, city, department, url, published, sha256.")]
    [TestCase("file,city\na.pdf\n", "line 2: has 1 fields, the head has 2. Put fields that hold the separator in quotes.")]
    [TestCase("file,city\n\n\"a.pdf,x\n", "line 3: a quote is not closed, or goes on behind its end. Write a quote inside a field twice.")]
    [TestCase("file,city\n\"a\"b.pdf,x\n", "line 2: a quote is not closed, or goes on behind its end. Write a quote inside a field twice.")]
    [TestCase("file,city\n\"a\nb.pdf\",x\nc.pdf\n", "line 4: has 1 fields, the head has 2. Put fields that hold the separator in quotes.")]
    [TestCase("file,city\n,x\n", "line 2: the field 'file' is empty.")]
    [TestCase("file,file\na,b\n", "a column is there twice. Leave each column once.")]
    [TestCase("file\n", "lists no document.")]
    public void AManifestThatDoesNotFitIsTurnedDown(string text, string message)
    {
        var list = _folder.Write("list.csv", text);
        Assert.That(CliRun.Of("extract", "--manifest", list, "--out", Out).Error, Is.EqualTo($"extractor: {list}: {message}\n"));
    }

    [Test]
    public void ADocumentThatTakesTooLongFailsAlone()
    {
        Pdf("in/a.pdf", "1");
        var run = CliRun.Of("extract", _folder.In("in"), "--out", Out, "--timeout", "0.001");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                $"{_folder.In("in/a.pdf")}: reading the file takes longer than 0.001 seconds. Allow more time, or leave the file out. The option is "
                + "--timeout.\n"));
        });
    }

    [Test]
    public void PatternsStandForFiles()
    {
        Pdf("in/x/a 2024.pdf", "1");
        Pdf("in/x/y/b 2024.pdf", "2");
        Pdf("in/x/y/b 2023.pdf", "3");
        CliRun.Of("extract", _folder.In("in/**/*2024.pdf"), "--out", Out);
        Assert.That(Names(), Is.EqualTo(new[] { "a 2024.json", "b 2024.json", "index.csv" }));
    }

    [Test]
    public void NothingToReadIsSaid() => Assert.That(
        CliRun.Of("extract").Error,
        Is.EqualTo("extractor: there is nothing to read. Name a PDF, a folder, or a list with --manifest.\n"));

    [Test]
    public void TwoRunsDoNotShareAFolder()
    {
        var file = Pdf("a.pdf", "1");
        Directory.CreateDirectory(Out);
        using var other = Outputs.OwnedFolder.Claim(Out, []);
        Assert.That(
            CliRun.Of("extract", file, "--out", Out).Error,
            Is.EqualTo($"extractor: {Out}: another run writes into this folder. Wait for its end, or choose another folder with --out.\n"));
    }

    private string Pdf(string name, string text) => _folder.Write(name, TinyPdf.WithText(text));

    private CliRun Extract(string folder) => CliRun.Of("extract", _folder.In(folder), "--out", Out);

    private IEnumerable<string?> Names() => Directory.GetFiles(Out).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private Dictionary<string, string> Bytes() => Directory.GetFiles(Out).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
}
