using System.Diagnostics;
using System.Globalization;

namespace Extractor.Cli.Tests.Extraction;

/// <summary>A run that is killed at random moments and started again ends with the bytes of one that nobody disturbed.</summary>
/// <remarks>EXTRACTOR_KILLS sets another number of kills.</remarks>
public sealed class KillTests
{
    private const int KillsInARow = 5;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("EXTRACTOR_KILLS") ?? "20", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Prepare()
    {
        BuiltCommand.IgnoreWhereMissing();
        if (!OperatingSystem.IsLinux()) Assert.Ignore("The processes that a run starts are looked up in /proc.");
        var real = File.ReadAllBytes(Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf"));
        for (var i = 0; i < 3; i++) _folder.Write($"in/决算 {i}.pdf", [.. real, .. "\n%"u8, (byte)('0' + i)]);
        for (var i = 0; i < 30; i++) _folder.Write($"in/{i % 4}/{i / 4}.pdf", TinyPdf.WithText($"{i % 25}"));
        _folder.Write("in/scan.pdf", TinyPdf.Scanned());
        _folder.Write("in/text.pdf", "none");
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void TheBytesAreThoseOfAnUndisturbedRun()
    {
        var watch = Stopwatch.StartNew();
        BuiltCommand.Run(Arguments("undisturbed"));
        var undisturbed = (Duration: watch.Elapsed, Files: Files("undisturbed"));
        var random = new Random(20241123);
        for (var kill = 0; kill < Kills; kill++)
        {
            var isWhole = kill % 2 == 0;
            Kill(random.NextDouble() * undisturbed.Duration, isWhole);
            if (kill % KillsInARow < KillsInARow - 1) continue;
            BuiltCommand.Run(Arguments("out"));
            Assert.That(Files("out"), Is.EqualTo(undisturbed.Files), $"after kill {kill}");
            Directory.Delete(_folder.In("out"), recursive: true);
        }
    }

    [Test]
    public void WorkersEndWithTheRunThatStartedThem()
    {
        _folder.Write("endless/a.pdf", HostilePdf.Endless());
        _folder.Write("endless/b.pdf", HostilePdf.Bomb());
        using var run = BuiltCommand.Start(BuiltCommand.File, "extract", _folder.In("endless"), "--out", _folder.In("orphans"), "--jobs", "2");
        List<int> workers = [];
        Assert.That(() => workers = Children(run.Id), Is.Not.Empty.After(30_000, 5));
        run.Kill();
        Assert.That(() => workers.Exists(IsRunning), Is.False.After(30_000, 5));
    }

    /// <param name="isWhole">The workers are killed too.</param>
    private void Kill(TimeSpan after, bool isWhole)
    {
        using var run = BuiltCommand.Start(BuiltCommand.File, Arguments("out"));
        run.BeginErrorReadLine();
        run.WaitForExit(after);
        run.Kill(isWhole);
        run.WaitForExit();
    }

    private string[] Arguments(string output) => ["extract", _folder.In("in"), "--out", _folder.In(output), "--jobs", "2"];

    private Dictionary<string, string> Files(string folder) =>
        new DirectoryInfo(_folder.In(folder)).EnumerateFiles().ToDictionary(f => f.Name, f => File.ReadAllText(f.FullName));

    private static List<int> Children(int process) =>
    [
        .. Directory.GetDirectories($"/proc/{process}/task")
            .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(child => int.Parse(child, CultureInfo.InvariantCulture)),
    ];

    /// <summary>A process that ended and that nobody has asked after is a zombie: Z (proc(5)).</summary>
    private static bool IsRunning(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[stat.LastIndexOf(')') + 2] != 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }
}
