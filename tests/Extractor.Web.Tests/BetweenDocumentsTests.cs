using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Extractor.Store;
using Microsoft.Playwright;

namespace Extractor.Web.Tests;

/// <summary>What two years of a body contradict of each other stands beside what each contradicts of itself: in list, queue, page, letter, decisions.</summary>
[Parallelizable(ParallelScope.None)]
public sealed class BetweenDocumentsTests
{
    private readonly Dictionary<int, JsonElement> _documents = [];
    private string _folder = "";
    private RunningServer _server = null!;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _folder = RunningServer.NewFolder();
        _server = await RunningServer.StartAsync(_folder);
        var seed = await File.ReadAllBytesAsync(ProjectFiles.Seed);
        await RunningServer.Upload(_server.Visitor, "2024.pdf", seed);
        await RunningServer.Upload(_server.Visitor, "2025.pdf", [.. seed, .. RunningServer.NextYear]);
        await _server.SettledAsync();
        foreach (var document in (await Json("/api/v1/documents")).GetProperty("items").EnumerateArray())
            _documents[document.GetProperty("year").GetInt32()] = document;
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task TheListCountsThem()
    {
        var between = await Between();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(between, Is.Not.Empty);
            Assert.That(_documents[2025].GetProperty("warnings").GetInt32(), Is.EqualTo(_documents[2024].GetProperty("warnings").GetInt32() + between.Count));
        }
    }

    [Test]
    public async Task TheQueueHoldsThem()
    {
        var first = (await Between())[0];
        var queue = await _server.Visitor.GetStringAsync("/queue?severity=warning&rule=" + first.GetProperty("rule").GetString());
        Assert.That(queue, Does.Contain($"/documents/{Key(2025)}#f-{first.GetProperty("key").GetString()}").And.Contain("2024→2025（2025.pdf，2024.pdf）"));
    }

    [Test]
    public async Task ThePageShowsThemWithTheOtherDocumentsPlace()
    {
        var page = await _server.Visitor.GetStringAsync("/documents/" + Key(2025));
        Assert.That(page, Does.Contain($"href=\"/documents/{Key(2024)}#page=").And.Contain($"data-crop-file=\"/documents/{Key(2024)}/file\"")
            .And.Contain("《2024.pdf》 · "));
    }

    [Test]
    public async Task LetterAndLinesTellThem()
    {
        var lines = await _server.Visitor.GetStringAsync($"/documents/{Key(2025)}/findings.csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Letter(2025), Does.Contain("2024→2025（2025.pdf，2024.pdf）").And.Contain("《2024.pdf》 · "));
            Assert.That(await Letter(2024), Does.Not.Contain("2025.pdf"));
            Assert.That(lines, Does.Contain(",warning,702,"));
        }
    }

    [Test]
    public async Task ADecisionOnOneOutlivesTheStoreAndEmptiesTheQueue()
    {
        var (key, rule) = ((await Between())[^1].GetProperty("key").GetString()!, (await Between())[^1].GetProperty("rule").GetString());
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["state"] = "false-alarm", ["note"] = "机构合并", ["seen"] = "0" });
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/documents/{Key(2025)}/findings/{key}/decisions") { Content = form };
        request.Headers.Add("X-Token", await RunningServer.Token(_server.Visitor));
        using (var answer = await _server.Visitor.SendAsync(request)) Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await _server.DisposeAsync();
        File.Delete(Path.Combine(_folder, "accounts.db"));
        var settings = RunningServer.Settings(_folder);
        new StoreLoader(settings.Store, json => [Path.Combine(settings.Uploads, Path.GetFileNameWithoutExtension(json) + ".pdf")])
            .Load(Directory.GetFiles(settings.Json, "*.json"), _ => { }, CancellationToken.None);
        _server = await RunningServer.StartAsync(_folder);
        var decided = (await Between()).Single(f => f.GetProperty("key").GetString() == key);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(decided.GetProperty("state").GetString(), Is.EqualTo("false-alarm"));
            Assert.That(decided.GetProperty("history")[0].GetProperty("note").GetString(), Is.EqualTo("机构合并"));
            Assert.That(await _server.Visitor.GetStringAsync("/queue?severity=warning&rule=" + rule), Does.Not.Contain("#f-" + key));
            Assert.That(await _server.Visitor.GetStringAsync("/queue?state=false-alarm"), Does.Contain("#f-" + key).And.Contain("机构合并"));
        }
    }

    [Test]
    public async Task TheOtherDocumentsPlaceIsDrawnAndLeadsThere()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.PageAsync();
        await page.GotoAsync($"{_server.Address}/documents/{Key(2025)}#f-{(await Between())[0].GetProperty("key").GetString()}");
        await page.Locator("main[data-ready]").WaitForAsync();
        var place = page.Locator("canvas.crop[data-crop-file]").First;
        await place.ScrollIntoViewIfNeededAsync();
        await page.Locator("canvas.crop.drawn[data-crop-file]").First.WaitForAsync();
        await page.Locator($"a[href^='/documents/{Key(2024)}#page=']").First.ClickAsync();
        await page.WaitForURLAsync($"**/documents/{Key(2024)}#page=*");
        await page.Locator(".spot").WaitForAsync();
        Assert.That(browser.Complaints, Is.Empty);
    }

    private async Task<List<JsonElement>> Between() => [.. (await Json($"/api/v1/documents/{Key(2025)}/findings")).GetProperty("items").EnumerateArray()
        .Where(f => f.GetProperty("rule").GetString()![0] == '7')];

    private string Key(int year) => _documents[year].GetProperty("key").GetString()!;

    private async Task<string> Letter(int year)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(await _server.Visitor.GetByteArrayAsync($"/documents/{Key(year)}/letter.docx")), false);
        return word.MainDocumentPart!.Document!.InnerText;
    }

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await _server.Visitor.GetStringAsync(path)).RootElement;
}
