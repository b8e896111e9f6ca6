using System.Diagnostics;

namespace Extractor.Cli.Tests.Extraction;

/// <summary>A merge that is killed at random moments leaves the lists of the one before or none, and run again it gives those of an undisturbed one.</summary>
public sealed class MergeKillTests
{
    private const int Documents = 60;
    private const int Shards = 3;
    private const int Kills = 8;

    private static readonly string[] Lists = ["index.csv", "failures.csv"];

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Prepare()
    {
        BuiltCommand.IgnoreWhereMissing();
        for (var i = 0; i < Documents; i++) _folder.Write($"in/{i}.pdf", TinyPdf.WithText($"{i}"));
        _folder.Write("in/text.pdf", "none");
        for (var shard = 1; shard <= Shards; shard++)
            BuiltCommand.Run("extract", _folder.In("in"), "--out", _folder.In("out"), "--shard", $"{shard}/{Shards}", "--jobs", "2");
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void TheListsAreThoseOfAnUndisturbedMerge()
    {
        var watch = Stopwatch.StartNew();
        Assert.That(BuiltCommand.Run("merge", _folder.In("out")).ExitCode, Is.Zero);
        var (duration, whole) = (watch.Elapsed, Written());
        Assert.That(whole["index.csv"].Split('\n'), Has.Length.EqualTo(Documents + 3));
        var random = new Random(20241123);
        for (var kill = 0; kill < Kills; kill++)
        {
            if (kill % 2 == 0) foreach (var list in Lists) File.Delete(_folder.In($"out/{list}"));
            using var run = BuiltCommand.Start(BuiltCommand.File, "merge", _folder.In("out"));
            run.WaitForExit(duration * random.NextDouble());
            run.Kill();
            run.WaitForExit();
            foreach (var (list, text) in Written()) Assert.That(text, Is.EqualTo(whole[list]), $"{list} after kill {kill}");
        }

        Assert.That(BuiltCommand.Run("merge", _folder.In("out")).ExitCode, Is.Zero);
        Assert.That(Written(), Is.EqualTo(whole));
    }

    private Dictionary<string, string> Written() => Lists.Where(l => File.Exists(_folder.In($"out/{l}")))
        .ToDictionary(l => l, l => File.ReadAllText(_folder.In($"out/{l}")));
}
