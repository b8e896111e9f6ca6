using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Extractor.Domain;
using Extractor.Web.Asking;
using Extractor.Web.Jobs;
using Extractor.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Web.Tests;

/// <summary>What the server answers, to programs and to those who mean it ill.</summary>
public sealed class ServerTests
{
    private string _folder = "";
    private RunningServer _server = null!;
    private HttpClient _client = null!;
    private string _key = "";

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _folder = RunningServer.NewFolder();
        _server = await RunningServer.StartAsync(_folder);
        _client = RunningServer.Client(_server.Address);
        await RunningServer.Upload(_client, "<img src=x onerror=alert(1)>.pdf", await File.ReadAllBytesAsync(ProjectFiles.Seed));
        await _server.SettledAsync();
        _key = JsonDocument.Parse(await _client.GetStringAsync("/api/v1/documents")).RootElement.GetProperty("items")[0].GetProperty("key").GetString()!;
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCase("公务接待")]
    [TestCase("接待")]
    public async Task WordsOfTwoCharactersAreFoundTooAndMarked(string word) =>
        Assert.That(await _client.GetStringAsync("/search?q=" + Uri.EscapeDataString(word)), Does.Contain($"<mark>{word}</mark>"));

    [Test]
    public async Task ABodysYearsAreCompared() =>
        Assert.That(await _client.GetStringAsync("/compare?document=" + _key), Does.Contain("2,902.79").And.Contain("新乡市人力资源和社会保障局（本级） 历年比较"));

    [Test]
    public async Task ADecisionIsSignedWithTheNameThatIsChosen()
    {
        using var client = RunningServer.Client(_server.Address);
        var token = JsonDocument.Parse(await client.GetStringAsync("/api/v1/visit")).RootElement.GetProperty("token").GetString()!;
        using var answer = await client.PostAsync("/name", new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = token, ["name"] = "审核员王五" }));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("<summary>审核员王五</summary>"));
    }

    [Test]
    public async Task FindingsComeAsLinesASpreadsheetReads() =>
        Assert.That(Encoding.UTF8.GetString(await _client.GetByteArrayAsync($"/documents/{_key}/findings.csv")),
            Does.StartWith("\uFEFFnumber,severity,rule,message").And.Contain("\r\n1,contradiction,"));

    [TestCase("ATTACH '/etc/passwd' AS x", "SELECT 或 WITH")]
    [TestCase("DELETE FROM documents", "SELECT 或 WITH")]
    [TestCase("SELECT 1; DELETE FROM documents", "more than one statement")]
    [TestCase("WITH x AS (SELECT 1) DELETE FROM documents", "would write")]
    public async Task SqlOnlyReads(string sql, string said) =>
        Assert.That(await _client.GetStringAsync("/sql?sql=" + Uri.EscapeDataString(sql)), Does.Contain(said));

    [Test]
    public async Task TextOfFilesIsDataInEveryPageAndHeader()
    {
        foreach (var path in (string[])["/", "/upload", "/queue", $"/documents/{_key}"])
            Assert.That(await _client.GetStringAsync(path), Does.Not.Contain("<img src=x"), path);
        using var file = await _client.GetAsync($"/documents/{_key}/file");
        Assert.That(file.Content.Headers.ContentDisposition!.ToString(), Does.StartWith("inline; filename=").And.Not.Contain("\n"));
        using var page = await _client.GetAsync($"/documents/{_key}");
        Assert.That(page.Headers.GetValues("Content-Security-Policy")
            .Single(), Does.Contain("script-src 'self' 'wasm-unsafe-eval';").And.Not.Contain("unsafe-inline"));
    }

    [TestCase("/lib/../reviews.db")]
    [TestCase("/lib/%2e%2e/extractor.dll")]
    [TestCase("/assets/..%2freviews.db")]
    [TestCase("/documents/..%2f..%2fetc/file")]
    [TestCase("/documents/0000000000000000/file")]
    public async Task NoPathReachesTheFileSystem(string path)
    {
        using var answer = await _client.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/nothing", "没有这个地址")]
    [TestCase("/documents/0000000000000000", "没有这个地址")]
    [TestCase("/compare?document=0000000000000000", "没有这个地址")]
    public async Task AFailureIsSaidOnAPageOfOurs(string path, string said)
    {
        using var answer = await _client.GetAsync(path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(said).And.Contain("返回文件列表"));
        }
    }

    [Test]
    public async Task TheFacetOfFindingsBeginsWithTheGravest()
    {
        var facets = JsonDocument.Parse(await _client.GetStringAsync("/api/v1/documents")).RootElement.GetProperty("facets").GetProperty("severity");
        Assert.That(facets.EnumerateObject().Select(v => v.Name).First(), Is.EqualTo("contradiction"));
    }

    [Test]
    public async Task EverySavedQuestionIsAnswered()
    {
        foreach (var question in SavedQuestion.All)
        {
            var answer = JsonDocument.Parse(await _client.GetStringAsync("/api/v1/sql?sql=" + Uri.EscapeDataString(question.In(Language.Chinese)))).RootElement;
            Assert.That(answer.GetProperty("columns").EnumerateArray().Select(c => c.GetString()), Has.None.Match("[a-z]"), question.Name.Chinese);
        }
    }

    [Test]
    public async Task AnotherHostNameIsNotAnswered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "rebound.example" } };
        using var answer = await _client.SendAsync(request);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MisdirectedRequest));
    }

    [Test]
    public async Task AFormFromElsewhereIsRefused()
    {
        using var answer = await _client.PostAsync($"/documents/{_key}/findings/x", new FormUrlEncodedContent([KeyValuePair.Create("state", "confirmed")]));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task AnArchiveGivesItsPdfsUnderTheNamesOfChineseWindowsAndSaysWhatItCannotTake()
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")))
        {
            await using (var entry = await zip.CreateEntry("部门/../决算.pdf").OpenAsync()) await entry.WriteAsync("%PDF-1.4 nothing"u8.ToArray());
            await using (var other = await zip.CreateEntry("readme.txt").OpenAsync()) await other.WriteAsync("x"u8.ToArray());
        }

        await RunningServer.Upload(_client, "批量.zip", archive.ToArray());
        var refused = await RunningServer.Upload(_client, "表.xlsx", "no pdf"u8.ToArray());
        await _server.SettledAsync();
        var jobs = _server.Services.GetRequiredService<JobBoard>().Recent(10);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused, Does.Contain("表.xlsx：不是 PDF，也不是 ZIP"));
            Assert.That(jobs.Single(j => j.Name == "决算.pdf").State, Is.EqualTo("failed"));
            Assert.That(jobs.Single(j => j.Name == "决算.pdf").Failure!.English, Does.StartWith("决算.pdf: "));
        }
    }

    [Test]
    public async Task OnAnotherAddressEverybodySignsInAndAViewerDecidesNothing()
    {
        var folder = RunningServer.NewFolder();
        await using var server = await RunningServer.StartAsync(folder, new Uri("http://0.0.0.0:0"));
        server.Services.GetRequiredService<Users>().Set("李四", "a long password", "viewer");
        using var client = RunningServer.Client(server.Address.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
        Assert.That(await client.GetStringAsync("/"), Does.Contain("登录"));
        using (var api = await client.GetAsync("/api/v1/documents")) Assert.That(api.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await SignIn(client, "wrong password"), Does.Contain("姓名或密码不对"));
        Assert.That(await SignIn(client, "a long password"), Does.Contain("还没有文件"));
        using var people = await client.GetAsync("/people");
        Assert.That(people.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task AProxyInFrontNamesWhoAsks()
    {
        var folder = RunningServer.NewFolder();
        await using var server = await RunningServer.StartAsync(folder, new Uri("http://0.0.0.0:0"), "X-Signed-In", "主任");
        var address = server.Address.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
        server.Services.GetRequiredService<Users>().Set("李四", "a long password", "reviewer");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Status("/api/v1/documents", null), Is.EqualTo(HttpStatusCode.Unauthorized), "nobody");
            Assert.That(await Status("/api/v1/documents", "张三"), Is.EqualTo(HttpStatusCode.OK), "somebody");
            Assert.That(await Status("/people", "张三"), Is.EqualTo(HttpStatusCode.Forbidden), "a viewer");
            Assert.That(await Status("/people", "李四"), Is.EqualTo(HttpStatusCode.Forbidden), "a reviewer");
            Assert.That(await Status("/people", "主任"), Is.EqualTo(HttpStatusCode.OK), "the administrator");
            Assert.That(await Page("李四"), Does.Contain("李四"));
        }

        Directory.Delete(folder, recursive: true);

        async Task<HttpResponseMessage> Get(string path, string? name)
        {
            using var client = new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8, AllowAutoRedirect = false })
            { BaseAddress = new Uri(address) };
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (name is not null) request.Headers.Add("X-Signed-In", name);
            return await client.SendAsync(request);
        }

        async Task<HttpStatusCode> Status(string path, string? name)
        {
            using var answer = await Get(path, name);
            return answer.StatusCode;
        }

        async Task<string> Page(string name)
        {
            using var answer = await Get("/", name);
            return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        }
    }

    private static async Task<string> SignIn(HttpClient client, string password)
    {
        var page = await client.GetStringAsync("/sign-in");
        var token = page.Split("name=\"token\" value=\"")[1].Split('"')[0];
        using var answer = await client.PostAsync(
            "/sign-in", new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = token, ["name"] = "李四", ["password"] = password }));
        return await answer.Content.ReadAsStringAsync();
    }
}
