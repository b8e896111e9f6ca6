using System.IO.Compression;
using Extractor.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Web.Tests;

/// <summary>ZIP archives that mean it ill, or have one file that does.</summary>
public sealed class ArchiveTests
{
    private string _folder = "";
    private RunningServer _server = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _folder = RunningServer.NewFolder();
        _server = await RunningServer.StartAsync(_folder);
        _client = RunningServer.Client(_server.Address);
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task AnArchiveThatUnpacksToFarMoreIsTakenAsFarAsAllowedAndSaysWhatIsLeftOut()
    {
        var bomb = new byte[200 << 20];
        "%PDF-1.4 bomb"u8.CopyTo(bomb);
        var archive = Archive(CompressionLevel.SmallestSize, ("one.pdf", bomb), ("two.pdf", bomb), ("three.pdf", "%PDF-1.4 three"u8.ToArray()));
        var said = await RunningServer.Upload(_client, "bomb.zip", archive);
        Assert.That(said, Does.Contain("two.pdf：太大，压缩包解开后已无余量").And.Contain("bomb.zip：压缩包解开后超过 2").And.Contain("其余文件未收"));
    }

    [Test]
    public async Task AnArchiveOfTooManyFilesIsRefusedBeforeItsListIsRead()
    {
        var said = await RunningServer.Upload(_client, "many.zip",
            Archive(CompressionLevel.NoCompression, [.. Enumerable.Range(0, 5001).Select(i => ($"{i}.pdf", Array.Empty<byte>()))]));
        Assert.That(said, Does.Contain("many.zip：压缩包里的文件超过 5000 个，请分开上传"));
    }

    [Test]
    public async Task AnEntryThatCannotBeUnpackedCostsNoOther()
    {
        var archive = Archive(CompressionLevel.NoCompression, ("bad.pdf", "%PDF-1.4 bad one"u8.ToArray()), ("good.pdf", "%PDF-1.4 good one"u8.ToArray()));
        // An unknown method of packing, in the list of entries.
        archive[archive.AsSpan().IndexOf("PK\u0001\u0002"u8) + 10] = 99;
        var said = await RunningServer.Upload(_client, "mixed.zip", archive);
        await _server.SettledAsync();
        Assert.That(said, Does.Contain("bad.pdf：损坏或加密，无法解开"));
        Assert.That(_server.Services.GetRequiredService<JobBoard>().Recent(10).Select(j => j.Name), Does.Contain("good.pdf"));
    }

    private static byte[] Archive(CompressionLevel level, params (string Name, byte[] Bytes)[] files)
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }

        return archive.ToArray();
    }
}
