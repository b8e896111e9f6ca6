using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Extractor.Store;
using Extractor.Web.Asking;

namespace Extractor.Web.Tests;

/// <summary>Every page is whole in Chinese and in English: what is not printed in a document has its counterpart.</summary>
public sealed partial class LanguageTests
{
    private static readonly string[] Pages =
    [
        "/", "/?q=nothing", "/?severity=contradiction", "/upload", "/queue", "/queue?severity=contradiction", "/queue?state=false-alarm", "/search",
        "/search?q=接待", "/compare", "/compare?document=KEY", "/sql", "/people", "/nothing", "/documents/KEY", "/documents/KEY?tab=tables&table=5",
        "/documents/KEY?tab=narrative", "/documents/KEY?tab=attachments", "/documents/KEY?tab=losses", "/sql?sql=DELETE FROM documents",
    ];

    /// <summary>Names of formats and of what lies outside.</summary>
    private static readonly string[] AnyLanguage =
        ["PDF", "ZIP", "CSV", "DOCX", "XLSX", "JSON", "SQL", "SQLite", "MB", "UTC", "SELECT", "WITH", "English", "urls", "seed", "pdf"];

    private string _folder = "";
    private RunningServer _server = null!;
    private string _key = "";
    private string _printed = "";

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _folder = RunningServer.NewFolder();
        _server = await RunningServer.StartAsync(_folder);
        await RunningServer.Upload(_server.Visitor, "seed.pdf", await File.ReadAllBytesAsync(ProjectFiles.Seed));
        await _server.SettledAsync();
        var list = JsonDocument.Parse(await _server.Visitor.GetStringAsync("/api/v1/documents"));
        _key = list.RootElement.GetProperty("items")[0].GetProperty("key").GetString()!;
        _printed = Printed(await _server.Visitor.GetStringAsync($"/api/v1/documents/{_key}"));
        var findings = JsonDocument.Parse(await _server.Visitor.GetStringAsync($"/api/v1/documents/{_key}/findings"));
        var first = findings.RootElement.GetProperty("items")[0].GetProperty("key").GetString();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        { ["token"] = await RunningServer.Token(_server.Visitor), ["state"] = "false-alarm", ["note"] = "接待" });
        using var decided = await _server.Visitor.PostAsync($"/api/v1/documents/{_key}/findings/{first}/decisions", form);
        decided.EnsureSuccessStatusCode();
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task AnEnglishPageHasNoChineseButWhatTheDocumentPrints(string path)
    {
        var left = Chinese().Matches(await Page(path, "en")).Select(m => m.Value).Distinct().Where(t => !_printed.Contains(t, StringComparison.Ordinal));
        Assert.That(left.Except(["中文"]), Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task AChinesePageHasNoEnglishWordAndNoKeyOfTheData(string path)
    {
        var text = await Page(path, "zh");
        var left = Latin().Matches(text).Select(m => m.Value).Distinct()

            .Where(w => !AnyLanguage.Contains(w) && w != Environment.UserName && !(_printed + path).Contains(w, StringComparison.Ordinal));
        Assert.That(left, Is.Empty);
    }

    [Test]
    public async Task TheBrowserRemembersTheLanguageThatWasChosen()
    {
        using var reader = RunningServer.Client(_server.Address);
        Assert.That(await reader.GetStringAsync("/queue"), Does.Contain("<html lang=\"zh-CN\">").And.Contain("href=\"/queue?lang=en\">English</a>"));
        Assert.That(await reader.GetStringAsync("/queue?state=pending&lang=en"), Does.Contain("<html lang=\"en\">")
            .And.Contain("href=\"/queue?state=pending&amp;lang=zh\">中文</a>"));
        Assert.That(await reader.GetStringAsync("/upload"), Does.Contain("<html lang=\"en\">"));
        Assert.That(await reader.GetStringAsync("/upload?lang=other"), Does.Contain("<html lang=\"en\">"));
        Assert.That(await reader.GetStringAsync("/?lang=zh"), Does.Contain("<html lang=\"zh-CN\">"));
        Assert.That(await reader.GetStringAsync("/upload"), Does.Contain("<html lang=\"zh-CN\">"));
    }

    [Test]
    public async Task TheMarksOfAPageAreNamedInTheReadersLanguage()
    {
        Assert.That(await First("en"), Does.EndWith(" · 合计 · basic expenditure = 2,265.72"));
        Assert.That(await First("zh"), Does.EndWith(" · 合计 · 基本支出 = 2,265.72"));

        async Task<string?> First(string language) => JsonDocument.Parse(await _server.Visitor.GetStringAsync($"/documents/{_key}/marks/15?lang={language}"))
            .RootElement[1].GetProperty("title").GetString();
    }

    /// <summary>Also what no test's document brings out: every text of a page's source stands in a call that has both.</summary>
    [TestCaseSource(nameof(Sources))]
    public void EveryTextOfAPageHasItsCounterpart(string file)
    {
        var source = Comment().Replace(File.ReadAllText(file), "");
        Assert.That(Chinese().Matches(Spoken().Replace(source, "")).Select(m => m.Value), Is.Empty);
    }

    [Test]
    public void TheDictionaryOfTheStoreIsInBothLanguages()
    {
        var parts = StoreDocumentation.Parts();
        var said = parts.Select(p => p.Description).Concat(parts.SelectMany(p => p.Columns).Select(c => c.Description)).Distinct().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(said.Where(s => !StoreWords.Chinese.ContainsKey(s)), Is.Empty, "store.zh.txt lacks them");
            Assert.That(StoreWords.Chinese.Keys.Except(said), Is.Empty, "store.sql has them no more");
            Assert.That(StoreWords.Chinese.Where(w => !Chinese().IsMatch(w.Value) && !w.Value.Contains("PDF")), Is.Empty);
            Assert.That(said.Where(s => !s.Any(char.IsAsciiLetterLower)), Is.Empty, "have no English");
        }
    }

    [Test]
    public void TheSavedQuestionsHaveTheirHeadsInTheReadersLanguage()
    {
        Assert.That(SavedQuestion.All.Select(q => q.In(Domain.Language.English)), Has.None.Match(Chinese().ToString()));
        Assert.That(SavedQuestion.All.Select(q => q.In(Domain.Language.Chinese)), Has.All.Match(Chinese().ToString()).And.None.Contain("{"));
    }

    private static IEnumerable<string> Sources() =>
        Directory.GetFiles(Path.Combine(ProjectFiles.Root, "src", "Extractor.Web", "Pages"), "*.cshtml").Order(StringComparer.Ordinal);

    /// <summary>What a reader sees of a page, or hears: its texts, and the attributes that are read out.</summary>
    private async Task<string> Page(string path, string language)
    {
        using var client = RunningServer.Client(_server.Address);
        await client.GetStringAsync("/?lang=" + language);
        using var answer = await client.GetAsync(path.Replace("KEY", _key, StringComparison.Ordinal));
        var page = Aside().Replace(await answer.Content.ReadAsStringAsync(), "");
        var attributes = string.Join('\n', Read().Matches(page).Select(m => m.Groups["text"].Value));
        return WebUtility.HtmlDecode(Markup().Replace(page, "\n") + "\n" + attributes);
    }

    private static string Printed(string json)
    {
        var texts = new List<string>();
        void Collect(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.String) texts.Add(value.GetString()!);
            if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Collect(item);
            if (value.ValueKind == JsonValueKind.Object) foreach (var item in value.EnumerateObject()) Collect(item.Value);
        }

        Collect(JsonDocument.Parse(json).RootElement);
        return string.Join('\n', texts);
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]{2,}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    /// <summary>What stands small in the other language, what is written in SQL, and the names of tables and columns.</summary>
    [GeneratedRegex(@"<small lang=.*?</small>|<textarea.*?</textarea>|<dl>.*?</dl>|<details class=""dictionary""><summary>.*?</summary>|<head>.*?</head>",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s(?:title|placeholder|aria-label|data-label|alt)=""(?<text>[^""]*)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Read();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:Say|Both|new)\(\$?""[^""]+"", \$?""[^""]+""\)", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
