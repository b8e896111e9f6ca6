namespace Extractor.Cli.Tests.Extraction;

/// <summary>What a later run makes of what an earlier one left.</summary>
public sealed class KeptTests
{
    private TemporaryFolder _folder = null!;

    private string Out => _folder.In("out");

    [SetUp]
    public void Prepare() => _folder = new TemporaryFolder();

    [TearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void AFailureOfThePdfItselfIsToldAgainAndNotReadAgain()
    {
        var file = _folder.Write("in/scan.pdf", TinyPdf.Scanned());
        Extract();
        var written = File.GetLastWriteTimeUtc(Path.Combine(Out, "scan.json"));
        var failures = File.ReadAllText(Path.Combine(Out, "failures.csv"));
        var run = Extract();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                $"{file}: failed\n  The only page holds no text: the document is scanned or drawn. Make it searchable with an OCR program first.\n"
                + $"1 document: 0 complete, 0 partial, 1 failed; 1 read before; JSON in {Out}\n"));
            Assert.That(File.GetLastWriteTimeUtc(Path.Combine(Out, "scan.json")), Is.EqualTo(written));
            Assert.That(File.ReadAllText(Path.Combine(Out, "failures.csv")), Is.EqualTo(failures));
        });
    }

    [Test]
    public void WhatIsNoPdfAnyLongerLeavesNothingBehind()
    {
        _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
        Extract();
        _folder.Write("in/a.pdf", "404 not found");
        Extract();
        Assert.Multiple(() =>
        {
            Assert.That(Names(), Is.EqualTo(new[] { "failures.csv", "index.csv" }));
            Assert.That(File.ReadAllText(Path.Combine(Out, "index.csv")), Does.Contain($"{_folder.In("in/a.pdf")},,failed,"));
        });
    }

    [Test]
    public void WhatIsNotOursStaysAndHidesNoFailure()
    {
        var file = _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
        Extract();
        _folder.Write("in/a.pdf", "404 not found");
        File.Delete(Path.Combine(Out, "a.json"));
        Directory.CreateDirectory(Path.Combine(Out, "a.json"));
        var run = Extract();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(Directory.Exists(Path.Combine(Out, "a.json")), Is.True);
            Assert.That(File.ReadAllText(Path.Combine(Out, "failures.csv")), Does.StartWith($"file,reason\r\n{file},"));
            Assert.That(File.ReadAllText(Path.Combine(Out, "index.csv")), Does.Contain($"{file},,failed,"));
        });
    }

    [Test]
    public void WhatCannotBeFoundTodayStandsAsItWas()
    {
        var file = _folder.Write("in/a.pdf", TinyPdf.WithText("1"));
        Extract();
        var index = File.ReadAllText(Path.Combine(Out, "index.csv"));
        File.Delete(file);
        CliRun.Of("extract", file, "--out", Out);
        Assert.Multiple(() =>
        {
            Assert.That(Names(), Is.EqualTo(new[] { "a.json", "failures.csv", "index.csv" }));
            Assert.That(File.ReadAllText(Path.Combine(Out, "index.csv")), Is.EqualTo(index));
        });
    }

    [Test]
    public void ARunThatIsInterruptedForgetsNothing()
    {
        foreach (var name in new[] { "a", "b", "c" }) _folder.Write($"in/{name}.pdf", TinyPdf.WithText(name));
        Extract();
        var files = Files();
        foreach (var name in new[] { "a", "b" })
            File.WriteAllText(Path.Combine(Out, $"{name}.json"), File.ReadAllText(Path.Combine(Out, $"{name}.json"))
            .Replace(EngineVersion.Current, "0.0.1+00", StringComparison.Ordinal));
        var earlier = Files();
        using var cancelled = new CancellationTokenSource();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new FirstLine(cancelled);
        var exitCode = CommandLine.Run(["extract", _folder.In("in"), "--out", Out, "--jobs", "1"],
            new Terminal(TextReader.Null, output, error, false, cancelled.Token));
        Assert.That(exitCode, Is.EqualTo(130));
        Assert.That(Files()["index.csv"], Is.EqualTo(earlier["index.csv"]));
        Extract();
        Assert.That(Files(), Is.EqualTo(files));
    }

    private CliRun Extract() => CliRun.Of("extract", _folder.In("in"), "--out", Out);

    private IEnumerable<string> Names() => Directory.GetFiles(Out).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private Dictionary<string, string> Files() => Names().ToDictionary(n => n, n => File.ReadAllText(Path.Combine(Out, n)));

    /// <summary>Interrupts the run as soon as it prints something.</summary>
    private sealed class FirstLine(CancellationTokenSource cancellation) : StringWriter
    {
        public override void WriteLine(string? value) => cancellation.Cancel();
    }
}
