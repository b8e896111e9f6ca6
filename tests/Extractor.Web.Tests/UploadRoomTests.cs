using System.Net;
using Extractor.Web.Jobs;

namespace Extractor.Web.Tests;

/// <summary>Uploads take no more of the disk than they may, and who is refused is told why.</summary>
public sealed class UploadRoomTests
{
    private string _folder = "";
    private WebSettings _settings = null!;
    private Uploads _uploads = null!;

    [SetUp]
    public void SetUp()
    {
        _folder = RunningServer.NewFolder();
        _settings = RunningServer.Settings(_folder) with { UploadBytes = 4 << 20 };
        _uploads = New(_settings);
    }

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void WhatIsMoreThanTheRoomForAllIsNotKept()
    {
        Assert.That(Take("a.pdf", 3 << 20, null), Is.Empty);
        Assert.That(Take("b.pdf", 2 << 20, null), Is.EqualTo("b.pdf：太大，上传空间的余量不足 / b.pdf: too large for the room that is left for uploads"));
        Assert.That(Take("c.pdf", 1 << 20, null), Is.Empty, "what was not kept takes no room");
        Assert.That(Take("d.pdf", 100, null),
            Is.EqualTo("d.pdf：上传空间（共 4 MB）已满，请联系管理员 / d.pdf: the room for uploads (4 MB in all) is full: tell the administrator"));
        Assert.That(Kept(), Is.EqualTo(4 << 20));
    }

    [Test]
    public void AServerThatIsStartedAgainCountsWhatItKept()
    {
        Take("a.pdf", 4 << 20, null);
        _uploads = New(_settings);
        Assert.That(Take("b.pdf", 100, null), Does.StartWith("b.pdf：上传空间（共 4 MB）已满"));
    }

    [Test]
    public void APersonHasAQuarterOfItADay()
    {
        Assert.That(Take("a.pdf", 1 << 20, "张三"), Is.Empty);
        Assert.That(Take("b.pdf", 100, "张三"), Is.EqualTo("b.pdf：您 24 小时内的上传量已达上限（1 MB），请明天再传"
            + " / b.pdf: you have uploaded 1 MB, the most in 24 hours: upload it tomorrow"));
        Assert.That(Take("b.pdf", 100, "李四"), Is.Empty, "another person");
    }

    [Test]
    public void TheSameFileAgainTakesNoMoreRoom()
    {
        for (var i = 0; i < 9; i++) Assert.That(Take("a.pdf", 300_000, "张三", seed: 7), Is.Empty);
        Assert.That(Kept(), Is.EqualTo(300_000));
    }

    [Test]
    public async Task OnlyUploadsAreLong()
    {
        await using var server = await RunningServer.StartAsync(_folder);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        { ["token"] = await RunningServer.Token(server.Visitor), ["name"] = new('x', 2 << 20) });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/name") { Content = form, Headers = { ExpectContinue = true } };
        using var answer = await server.Visitor.SendAsync(request);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
            Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("内容太大"));
        }
    }

    private static Uploads New(WebSettings settings) => new(settings, new JobBoard(), new UploadRoom(settings));

    private string Take(string name, int length, string? person, int? seed = null)
    {
        var bytes = new byte[length];
        new Random(seed ?? name[0]).NextBytes(bytes);
        "%PDF-1.4"u8.CopyTo(bytes);
        return string.Join('\n', _uploads.Take(name, new MemoryStream(bytes), person).Refused.Select(PageWords.Both));
    }

    private long Kept() => new DirectoryInfo(_settings.Uploads).EnumerateFiles("*.pdf").Sum(f => f.Length);
}
