using System.Net;
using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Reconciliation;
using Extractor.Web.HandOn;
using Extractor.Web.Review;
using Microsoft.Playwright;

namespace Extractor.Web.Tests;

/// <summary>The folder of pages that needs no server, in a browser.</summary>
[Parallelizable(ParallelScope.None)]
public sealed class ReportFolderTests
{
    private string _folder = "";
    private Browser _browser = null!;
    private Decision _decided = null!;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _browser = await Browser.StartAsync();
        _folder = RunningServer.NewFolder();
        var disclosure = Pipeline.Extract(ProjectFiles.Seed);
        var report = Reconciler.Check(disclosure);
        var first = new Finding(report.Findings[0], []);
        _decided = new Decision(1, disclosure.Document.Sha256, first.Key, first.Verdict.Rule, [.. first.Places.Select(DecidedPlace.Of)],
            first.Verdict.Message.Chinese, "false-alarm", "口径不同", "李四", DateTime.UtcNow);
        using (var database = new ReviewDatabase(Path.Combine(_folder, "reviews.db")))
        using (var store = new DecisionStore(database)) store.Add(_decided, 0);
        var pages = new HtmlFolder(Path.Combine(_folder, "report"), WrittenDecisions.Read(Path.Combine(_folder, "reviews.db")), _ => true, Language.Chinese);
        using (var pdf = Pdf.PdfDocument.Open(await File.ReadAllBytesAsync(ProjectFiles.Seed)))
        {
            pages.Add("a", disclosure, report.Findings, report, Original, pdf.GetPage);
            pages.Add("b", disclosure with { Cover = new() }, report.Findings, report, ProjectFiles.Seed, null);
        }

        pages.Complete();
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    [TestCase("index.html")]
    [TestCase("documents/00001.html")]
    [TestCase("documents/00002.html")]
    public async Task APageIsAccessibleAndFitsASmallScreen(string name)
    {
        _browser.Complaints.Clear();
        var page = await Open(name, 390);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(390));
            Assert.That(_browser.Complaints, Is.Empty);
            Assert.That(await Browser.Violations(page), Is.Empty);
        }
    }

    [Test]
    public async Task TheIndexIsNarrowedByWordsAndBySeverity()
    {
        var page = await Open("index.html");
        await page.FillAsync("#words", "人力资源 2024");
        Assert.That(await page.Locator("tbody tr:visible").CountAsync(), Is.EqualTo(1));
        await page.SelectOptionAsync("#severity", "doubt");
        Assert.That(await page.Locator("tbody tr:visible").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task APlaceLeadsToItsPageOfThePdfFromWhereverTheFolderLies()
    {
        var page = await Open("documents/00001.html");
        var address = new Uri(await page.Locator("a.where").First.EvaluateAsync<string>("a => a.href"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(address.LocalPath, Is.EqualTo(Original));
            Assert.That(address.Fragment, Is.EqualTo($"#page={_decided.Places[0].Page}"));
            Assert.That(await page.Locator("main").InnerTextAsync(), Does.Not.Contain(Path.GetDirectoryName(Original)));
        }
    }

    [Test]
    public void InEnglishThereIsNoChineseButWhatTheDocumentPrints()
    {
        var disclosure = Pipeline.Extract(ProjectFiles.Seed);
        var (report, printed, folder) = (Reconciler.Check(disclosure), new StringWriter(), Path.Combine(_folder, "english"));
        DisclosureWriter.Write(printed, disclosure);
        var pages = new HtmlFolder(folder, null, _ => true, Language.English);
        pages.Add("a", disclosure, report.Findings, report, Original, null);
        pages.Complete();
        foreach (var file in Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories))
        {
            var shown = WebUtility.HtmlDecode(Regex.Replace(File.ReadAllText(file), "<small lang=.*?</small>", "", RegexOptions.Singleline));
            Assert.That(Regex.Matches(shown, @"\p{IsCJKUnifiedIdeographs}+").Select(m => m.Value).Where(t => !printed.ToString().Contains(t)), Is.Empty, file);
        }
    }

    [Test]
    public async Task WhatReviewersDecidedIsTold()
    {
        var page = await Open("documents/00001.html");
        var (state, note) = (page.Locator(".finding .state"), page.Locator(".finding .history"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await state.First.InnerTextAsync(), Is.EqualTo("误报"));
            Assert.That(await state.Nth(1).InnerTextAsync(), Is.EqualTo("未复核"));
            Assert.That(await note.InnerTextAsync(), Is.EqualTo("误报 口径不同 李四"));
            Assert.That(await (await Open("index.html")).Locator("td[data-label=复核进度]").First.InnerTextAsync(), Does.StartWith("1 / "));
        }
    }

    [Test]
    public async Task OnPaperTheReasonOfEachRuleStandsThere()
    {
        var page = await Open("documents/00001.html");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.That((await page.Locator("details.rule > p").First.BoundingBoxAsync())!.Height, Is.GreaterThan(10));
    }

    [Test]
    public async Task WhereAPdfLiesFarAwayIsNotTold() =>
        Assert.That(await File.ReadAllTextAsync(Path.Combine(_folder, "report", "documents", "00002.html")), Does.Contain("第 27 页").And.Not.Contain("corpus"));

    private string Original => Path.Combine(_folder, "下载 2024", "决算#1.pdf");

    private async Task<IPage> Open(string name, int width = 1280)
    {
        var page = await _browser.PageAsync(width);
        await page.GotoAsync(new Uri(Path.Combine(_folder, "report", name)).AbsoluteUri);
        return page;
    }
}
