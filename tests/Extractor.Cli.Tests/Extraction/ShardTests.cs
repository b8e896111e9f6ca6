using Extractor.Batch;

namespace Extractor.Cli.Tests.Extraction;

/// <summary>The parts of a run, in whatever order and however often, end with the bytes of one run over all.</summary>
public sealed class ShardTests
{
    private readonly TemporaryFolder _folder = new();

    private string List => _folder.In("list.csv");

    [OneTimeSetUp]
    public void Prepare()
    {
        for (var i = 0; i < 20; i++) _folder.Write($"in/{i % 3}/{i / 3}.pdf", TinyPdf.WithText($"{i % 17}"));
        _folder.Write("in/scan.pdf", TinyPdf.Scanned());
        _folder.Write("in/text.pdf", "none");
        var files = Directory.GetFiles(_folder.In("in"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        _folder.Write("list.csv", "file,city\n" + string.Concat(files.Select(f => $"{f},新乡\n")) + $"{_folder.In("in/missing.pdf")},\n");
        CliRun.Of("extract", "--manifest", List, "--out", _folder.In("whole"));
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void TheMergedFolderIsThatOfOneRun()
    {
        foreach (var shard in new[] { "3/4", "1/4", "3/4", "4/4", "2/4" }) Extract("parts", shard);
        var merged = CliRun.Of("merge", _folder.In("parts"), "--manifest", List);
        Assert.Multiple(() =>
        {
            Assert.That((merged.ExitCode, merged.Error),
                Is.EqualTo((0, $"4 of 4 shards: 22 documents: 0 complete, 20 partial, 2 failed; index in {_folder.In("parts")}\n")));
            Assert.That(Files("parts"), Is.EqualTo(Files("whole")));
        });
    }

    [Test]
    public void ShardsAtOnceDoNotDisturbEachOther()
    {
        Parallel.For(1, 7, n => Extract("atonce", $"{n}/6"));
        Assert.That(CliRun.Of("merge", _folder.In("atonce")).ExitCode, Is.Zero);
        Assert.That(Files("atonce"), Is.EqualTo(Files("whole")));
    }

    [Test]
    public void WhatIsMissingIsSaid()
    {
        Extract("gaps", "1/2");
        var gone = Directory.GetFiles(_folder.In("gaps"), "*.json").Order(StringComparer.Ordinal).First();
        File.Delete(gone);
        var merged = CliRun.Of("merge", _folder.In("gaps"), "--manifest", List);
        var unread = ManifestFiles().Count(f => File.Exists(f) && new Shard(2, 2).Holds(Cli.Inputs.InputBytes.Hash(f), f))
            + (new Shard(2, 2).Holds("", _folder.In("in/missing.pdf")) ? 1 : 0);
        Assert.Multiple(() =>
        {
            Assert.That(merged.ExitCode, Is.EqualTo(2));
            Assert.That(merged.Error, Does.StartWith("shard 2/2 did not come to its end: run it again with --shard 2/2\n"));
            Assert.That(merged.Error, Does.Contain($"its {Path.GetFileName(gone)} is gone: run shard 1/2 again\n"));
            Assert.That(merged.Error.Split('\n').Count(l => l.EndsWith(": not read: shard 2/2 did not come to its end", StringComparison.Ordinal)),
                Is.EqualTo(unread));
        });
    }

    [Test]
    public void AShardIsReadByOneRunAtATime()
    {
        var records = ShardRecords.Of(_folder.In("taken"), new Shard(1, 2));
        using var other = Cli.Outputs.OwnedFolder.ClaimShard(_folder.In("taken"), records);
        Assert.That(Extract("taken", "1/2").Error, Is.EqualTo($"extractor: {records}: another run reads this shard. Wait for its end.\n"));
        Assert.That(CliRun.Of("merge", _folder.In("taken")).Error,
            Is.EqualTo($"extractor: {_folder.In("taken")}: shard 1/2 is still at work. Wait for its end.\n"));
    }

    [Test]
    public void AListedHashSavesReadingAndIsHeldToTheFile()
    {
        var (file, hash) = (_folder.In("in/0/0.pdf"), Cli.Inputs.InputBytes.Hash(_folder.In("in/0/0.pdf")));
        var own = new Shard(1, 2).Holds(hash, file) ? 1 : 2;
        var list = _folder.Write("hashed.csv",
            $"file,sha256\n{file},{hash}\n{_folder.In("in/0/1.pdf")},{(own == 1 ? "0" : "1").PadLeft(16, '0')}{new string('0', 48)}\n");
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("extract", "--manifest", list, "--shard", $"{own}/2", "--out", _folder.In("hashed")).Error,
                Does.Contain($"{_folder.In("in/0/1.pdf")}: its SHA-256 is not the one listed. Download it again, or mend the list.\n"));
            Assert.That(CliRun.Of("extract", "--manifest", list, "--shard", $"{3 - own}/2", "--out", _folder.In("hashed")).Error,
                Does.StartWith("0 documents: "));
            Assert.That(CliRun.Of("extract", "--manifest", _folder.Write("bad.csv", "file,sha256\na.pdf,xyz\n"), "--out", _folder.In("hashed")).Error,
                Does.EndWith("bad.csv: line 2: 'xyz' is no SHA-256 in hexadecimal digits.\n"));
        });
    }

    [TestCase("0/4")]
    [TestCase("5/4")]
    [TestCase("1")]
    [TestCase("1/x")]
    [TestCase("-1/4")]
    public void WhatIsNoShardIsTurnedDown(string shard) => Assert.That(
        Extract("none", shard).Error,
        Is.EqualTo($"extractor: '{shard}' is no shard. Give its number and how many there are, like 3/64.\n"));

    [Test]
    public void EveryDocumentFallsToOneShardAndNoneIsFarTooLarge()
    {
        var counts = Enumerable.Range(0, 64_000).Select(i => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(i))))
            .CountBy(h => ShardRecords.All(64).Single(s => s.Holds(h, ""))).Select(c => c.Value).ToList();
        Assert.That((counts.Count, counts.Min() > 800, counts.Max() < 1200), Is.EqualTo((64, true, true)));
    }

    [Test]
    public void AFolderWithoutShardsIsSaid() => Assert.That(
        CliRun.Of("merge", _folder.In("whole")).Error,
        Is.EqualTo($"extractor: {_folder.In("whole")}: holds nothing that shards wrote. Extract with --shard K/N --out {_folder.In("whole")} first.\n"));

    private CliRun Extract(string folder, string shard) => CliRun.Of("extract", "--manifest", List, "--shard", shard, "--out", _folder.In(folder), "--quiet");

    private List<string> ManifestFiles() => [.. Manifest.Parse(File.ReadAllText(List), "").Select(i => i.File)];

    private Dictionary<string, string> Files(string folder) => Directory.GetFiles(_folder.In(folder)).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
}
