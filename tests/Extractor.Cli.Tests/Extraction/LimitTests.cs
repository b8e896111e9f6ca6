namespace Extractor.Cli.Tests.Extraction;

/// <summary>A document that takes too long, wants too much memory, or ends its reader, fails alone.</summary>
public sealed class LimitTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Prepare()
    {
        _folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "x", "y", "z" }) _folder.Write($"in/{name}.pdf", TinyPdf.WithText(name));
    }

    [TearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void ADocumentThatWantsTooMuchMemory()
    {
        var file = _folder.Write("in/bomb.pdf", HostilePdf.Bomb());
        const string reason = "needs more memory than one document may take. Read it with fewer --jobs or more --memory.";
        AssertFailure(file, reason, "--memory", "64");
        Assert.That(CliRun.Of("extract", file, "--out", _folder.In("alone"), "--memory", "64").Error, Is.EqualTo($"{file}: {reason}\n"));
    }

    [Test]
    public void ADocumentThatPrintsMoreThanAFileOfItsLengthCanIsReadAsFarAsThat()
    {
        var file = _folder.Write("in/endless.pdf", HostilePdf.Endless());
        var run = CliRun.Of("extract", _folder.In("in"), "--out", _folder.In("out"), "--jobs", "2");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain($"{file}: partial, "));
            Assert.That(run.Error, Does.Match(
                @"  page \d+: Pages \d+ to 10000 were not read: the pages hold more than 2700000 letters and lines\. Split the file, and read the parts\."));
            Assert.That(run.Error, Does.EndWith($"5 documents: 0 complete, 5 partial, 0 failed; JSON in {_folder.In("out")}\n"));
        });
    }

    /// <summary>One in a folder is passed over; one that is named is read.</summary>
    [Test]
    public void APipeThatNobodyWritesTo()
    {
        var file = _folder.In("in/pipe.pdf");
        if (!OperatingSystem.IsLinux() || BuiltCommand.Other("mkfifo", file).ExitCode != 0) Assert.Ignore("No pipe can be made here.");
        AssertFailure(file, "not read within 30 seconds. Give it more time with --timeout.", file, "--timeout", "30");
    }

    private void AssertFailure(string file, string reason, params string[] options)
    {
        var run = CliRun.Of(["extract", _folder.In("in"), "--out", _folder.In("out"), "--jobs", "2", .. options]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain($"{file}: {reason}\n"));
            Assert.That(run.Error, Does.EndWith($"5 documents: 0 complete, 4 partial, 1 failed; JSON in {_folder.In("out")}\n"));
            Assert.That(File.ReadAllText(_folder.In("out/failures.csv")), Is.EqualTo($"file,reason\r\n{file},{file}: {reason}\r\n"));
        });
    }
}
