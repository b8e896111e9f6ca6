namespace Extractor.Cli.Tests;

/// <summary>What a user reads when an input is no good: the file, what is wrong, and what to do. Nothing is left half written.</summary>
public sealed class BadInputTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("extract")]
    [TestCase("text")]
    public void NoSuchFile(string command) => AssertFailure([command, _folder.In("missing.pdf")], "missing.pdf", "no such file. Check the path.");

    [Test]
    public void EmptyFile() => AssertFailure(["extract", _folder.Write("empty.pdf", "")], "empty.pdf", "the file is empty. Fetch it again.");

    [Test]
    public void TextFile() => AssertFailure(
        ["extract", _folder.Write("x.pdf", "not a PDF\n")],
        "x.pdf",
        "the file is not a PDF: it has no PDF header and no PDF objects. Check that it is the right file.");

    [Test]
    public void TruncatedFile() => AssertFailure(
        ["extract", _folder.Write("half.pdf", TinyPdf.WithText("x")[..60])],
        "half.pdf",
        "the file is damaged: no page can be found in it. Fetch it again; it may have been cut off on the way.");

    [Test]
    public void FolderWithoutPdf()
    {
        _folder.Write("none/readme.txt", "x");
        AssertFailure(["extract", _folder.In("none")], "none", "the folder holds no file to read. Name a file, or a folder with such files in it or below.");
    }

    [Test]
    public void ScannedFile()
    {
        var file = _folder.Write("scan.pdf", TinyPdf.Scanned());
        var run = CliRun.Of("extract", file, "--out", _folder.In("scans"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                $"{file}: failed\n  The only page holds no text: the document is scanned or drawn. Make it searchable with an OCR program first.\n"));
        });
    }

    [Test]
    public void JsonThatIsNoDisclosure()
    {
        var file = _folder.Write("other.json", "{\"a\":1}");
        var run = CliRun.Of("export", file, "--out", _folder.In("csv"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                $"{file}: not an extracted disclosure: line 1, position 5 in a: the member \"a\" is not part of the format. Make it with 'extractor extract'.\n"
                + $"0 of 1 documents exported to {_folder.In("csv")}\n"));
        });
    }

    [TestCase("extract")]
    [TestCase("export")]
    public void OutputFolderThatIsAFile(string command)
    {
        var run = CliRun.Of(command, _folder.Write("good.pdf", TinyPdf.WithText("x")), "--out", _folder.Write("taken", ""));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                $"extractor: {_folder.In("taken")}: cannot be written to (this is a file, not a folder). Choose another folder with --out.\n"));
        });
    }

    [Test]
    public void OneBadInputDoesNotKeepTheOthersFromBeingRead()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.pdf", TinyPdf.WithText("x"));
        folder.Write("in/b.pdf", "");
        var run = CliRun.Of("extract", folder.In("in"), "--out", folder.In("out"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.EndWith($"2 documents: 0 complete, 1 partial, 1 failed; JSON in {folder.In("out")}\n"));
            Assert.That(folder.Files, Is.EqualTo(new[] { "a.json", "a.pdf", "b.pdf", "failures.csv", "index.csv" }));
        });
    }

    private void AssertFailure(string[] args, string file, string message)
    {
        var run = CliRun.Of(args);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo($"extractor: {_folder.In(file)}: {message}\n"));
            Assert.That(run.Output, Is.Empty);
        });
    }
}
