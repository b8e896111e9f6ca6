namespace Extractor.Cli.Tests.Extraction;

/// <summary>A disk that is full ends the run with a sentence; what was written before stays, and the next run goes on.</summary>
public sealed class FullDiskTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    /// <remarks>On a file system that nobody else sees, with room for one and a half documents.</remarks>
    [Test]
    public void WhatWasDoneIsKept()
    {
        BuiltCommand.IgnoreWhereMissing();
        var real = File.ReadAllBytes(Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf"));
        for (var i = 1; i <= 3; i++) _folder.Write($"in/{i}.pdf", [.. real, .. "\n%"u8, (byte)('0' + i)]);
        Directory.CreateDirectory(_folder.In("disk"));
        var size = CliRun.Of("extract", _folder.In("in/1.pdf")).Output.Length * 3 / 2;
        var script = _folder.Write("run.sh", $"""
            mount -t tmpfs -o size={size} tmpfs '{_folder.In("disk")}' || exit 77
            '{BuiltCommand.File}' extract '{_folder.In("in")}' --out '{_folder.In("disk/out")}' --jobs 1; echo exit $?
            cd '{_folder.In("disk/out")}' && ls
            mount -o remount,size={size * 4} '{_folder.In("disk")}'
            '{BuiltCommand.File}' extract '{_folder.In("in")}' --out '{_folder.In("disk/out")}' --jobs 1; echo exit $?
            ls
            """);
        var run = OperatingSystem.IsLinux() ? BuiltCommand.Other("unshare", "-rm", "sh", script) : new CliRun(77, "", "");
        if (run.ExitCode == 77 || run.Error.StartsWith("unshare", StringComparison.Ordinal)) Assert.Ignore("No file system can be made here.");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("exit 2\n1.json\nfailures.csv\nindex.csv\nexit 0\n1.json\n2.json\n3.json\nindex.csv\n"));
            Assert.That(run.Error, Does.Contain($"extractor: {_folder.In("disk/out/2.json")}: cannot be written (No space left on device"));
            Assert.That(run.Error, Does.Contain($"3 documents: 1 complete, 0 partial, 1 failed; 1 not read; JSON in {_folder.In("disk/out")}\n"));
            Assert.That(run.Error, Does.EndWith($"3 documents: 3 complete, 0 partial, 0 failed; 1 read before; JSON in {_folder.In("disk/out")}\n"));
        });
    }

    [Test]
    public void AnExportSaysWhereThereIsNoRoomAndLeavesNothing()
    {
        BuiltCommand.IgnoreWhereMissing();
        CliRun.Of("extract", Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf"), "--out", _folder.In("json"));
        Directory.CreateDirectory(_folder.In("small"));
        var script = _folder.Write("export.sh", $"""
            mount -t tmpfs -o size=64k tmpfs '{_folder.In("small")}' || exit 77
            for format in csv jsonl parquet duckdb; do
              '{BuiltCommand.File}' export '{_folder.In("json")}' --format $format --out '{_folder.In("small/out")}'; echo exit $?
              ls '{_folder.In("small/out")}'
            done
            """);
        var run = OperatingSystem.IsLinux() ? BuiltCommand.Other("unshare", "-rm", "sh", script) : new CliRun(77, "", "");
        if (run.ExitCode == 77 || run.Error.StartsWith("unshare", StringComparison.Ordinal)) Assert.Ignore("No file system can be made here.");
        var told = $"extractor: {_folder.In("small/out")}: the disk is full. Make room, or choose another place with --out.\n";
        Assert.That((run.Output, run.Error),
            Is.EqualTo((string.Concat(Enumerable.Repeat("exit 2\n", 4)), string.Concat(Enumerable.Repeat(told, 4)))));
    }
}
