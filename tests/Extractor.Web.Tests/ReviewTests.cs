using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Extractor.Store;
using Microsoft.Playwright;

namespace Extractor.Web.Tests;

/// <summary>
/// A reviewer's whole way, in a browser: upload, progress, document, finding, its box on the page, a decision, another load of the store, what is handed on.
/// </summary>
[Parallelizable(ParallelScope.None)]
public sealed class ReviewTests
{
    private string _folder = "";
    private Browser _browser = null!;
    private RunningServer _server = null!;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _browser = await Browser.StartAsync();
        _folder = RunningServer.NewFolder();
        _server = await RunningServer.StartAsync(_folder);
        var page = await _browser.PageAsync();
        await page.GotoAsync(_server.Address + "/upload");
        await page.SetInputFilesAsync("input[type=file]", ProjectFiles.Seed);
        await page.Locator("tr.done a").WaitForAsync();
        await page.CloseAsync();
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        if (_server is not null) await _server.DisposeAsync();
        if (_browser is not null) await _browser.DisposeAsync();
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    [TearDown]
    public void NothingWasComplainedOf()
    {
        var complaints = _browser.Complaints.ToList();
        _browser.Complaints.Clear();
        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public async Task TheFirstFindingIsShownWhereAnotherProgramFindsItsFigure()
    {
        var page = await OpenSeed();
        var cited = page.Locator(".finding").First.Locator("a[data-box]").First;
        var (number, text) = (int.Parse((await cited.GetAttributeAsync("data-page"))!, CultureInfo.InvariantCulture), await cited.Locator("b")
            .InnerTextAsync());
        await cited.ClickAsync();
        var sheet = page.Locator($".sheet[data-page='{number}']");
        await Assertions.Expect(sheet).ToHaveAttributeAsync("data-ready", "true");
        var spot = (await page.Locator(".spot").BoundingBoxAsync())!;
        var paper = (await sheet.BoundingBoxAsync())!;
        var (width, words) = Poppler.Find(ProjectFiles.Seed, number, text);
        var scale = paper.Width / width;
        var nearest = words.Min(w => Math.Abs(paper.Y + (scale * (w.Y0 + w.Y1) / 2) - (spot.Y + (spot.Height / 2))));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(words, Is.Not.Empty);
            Assert.That(nearest, Is.LessThan(4), "pixels between the middle of the mark and the middle of the word");
            Assert.That(await Ink(page, number, spot, paper), Is.GreaterThan(0.04), "the mark lies on printed ink");
        }
    }

    [Test]
    public async Task AFigureOnThePageLeadsToItsCellAndBack()
    {
        var page = await OpenSeed("?tab=tables&table=5");
        await page.Locator("td a[data-page]").First.ClickAsync();
        var mark = page.Locator(".sheet[data-page='15'] .mark.cell").Nth(5);
        await mark.ClickAsync();
        Assert.That(await mark.GetAttributeAsync("title"), Does.EndWith("= " + await page.Locator(".flash").InnerTextAsync()));
    }

    [Test]
    public async Task AFalseAlarmWithItsNoteOutlivesTheStore()
    {
        var page = await OpenSeed();
        var finding = page.Locator(".finding").First;
        var id = (await finding.GetAttributeAsync("id"))!;
        await finding.Locator("input[name=note]").FillAsync("口径不同 <script>alert(1)</script>");
        await finding.Locator("button[value=false-alarm]").ClickAsync();
        await Assertions.Expect(page.Locator($"#{id} .state")).ToHaveTextAsync("误报");
        await page.CloseAsync();
        await _server.DisposeAsync();
        File.Delete(Path.Combine(_folder, "accounts.db"));
        var settings = RunningServer.Settings(_folder);
        new StoreLoader(settings.Store, _ => [Directory.GetFiles(settings.Uploads, "*.pdf").Single()])
            .Load(Directory.GetFiles(settings.Json, "*.json"), _ => { }, CancellationToken.None);
        _server = await RunningServer.StartAsync(_folder);
        page = await OpenSeed();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.Locator($"#{id} .state").InnerTextAsync(), Is.EqualTo("误报"));
            Assert.That(await page.Locator($"#{id} .history").InnerTextAsync(), Does.Contain("口径不同 <script>alert(1)</script>"));
        }
    }

    [TestCase("letter.docx")]
    [TestCase("findings.xlsx")]
    public async Task WhatIsHandedOnIsValid(string name)
    {
        var file = await Download(name);
        using OpenXmlPackage package = name.EndsWith("docx", StringComparison.Ordinal)
            ? WordprocessingDocument.Open(file, false) : SpreadsheetDocument.Open(file, false);
        Assert.That(new OpenXmlValidator().Validate(package).Select(e => $"{e.Path?.XPath}: {e.Description}"), Is.Empty);
    }

    [Test]
    public async Task TheAnnotatedCopySaysTheSameAndBearsTheFindings()
    {
        var file = await Download("annotated.pdf");
        using (var copy = Pdf.PdfDocument.Open(await File.ReadAllBytesAsync(file)))
        using (var original = Pdf.PdfDocument.Open(await File.ReadAllBytesAsync(ProjectFiles.Seed)))
            Assert.That(Enumerable.Range(1, copy.NumberOfPages).Select(n => Letters(copy, n)),
                Is.EqualTo(Enumerable.Range(1, original.NumberOfPages).Select(n => Letters(original, n))));
        using var read = PdfSharp.Pdf.IO.PdfReader.Open(file, PdfSharp.Pdf.IO.PdfDocumentOpenMode.Import);
        Assert.That(read.Pages[14].Annotations.Elements, Is.Not.Empty, "page 15 bears a contradiction's figure");
    }

    [TestCase("/")]
    [TestCase("/upload")]
    [TestCase("/queue")]
    [TestCase("/search?q=接待")]
    [TestCase("/sql?sql=SELECT 1")]
    [TestCase("/compare?document=KEY")]
    [TestCase("/people")]
    [TestCase("/documents/KEY")]
    [TestCase("/documents/KEY?tab=tables")]
    [TestCase("/documents/KEY?tab=narrative")]
    [TestCase("/documents/KEY?tab=attachments")]
    [TestCase("/documents/KEY?tab=losses")]
    public async Task PagesAreAccessibleAndFitASmallScreen(string path)
    {
        var page = await _browser.PageAsync(390, 844);
        await page.GotoAsync(_server.Address + path.Replace("KEY", Key(), StringComparison.Ordinal));
        var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        var violations = await Browser.Violations(page);
        await page.CloseAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(width, Is.LessThanOrEqualTo(390));
            Assert.That(violations, Is.Empty);
        }
    }

    private static string Letters(Pdf.IPdfDocument document, int page) => string.Concat(document.GetPage(page).Letters.Select(l => l.Text));

    /// <summary>The part of the marked place that is dark on the drawn page.</summary>
    private static Task<double> Ink(IPage page, int number, LocatorBoundingBoxResult spot, LocatorBoundingBoxResult paper) => page.EvaluateAsync<double>(
        """
        ([number, x, y, w, h]) => {
          const canvas = document.querySelector(`.sheet[data-page="${number}"] canvas`);
          const part = canvas.getContext('2d').getImageData(...[x * canvas.width, y * canvas.height, w * canvas.width, h * canvas.height].map(Math.round)).data;
          let dark = 0;
          for (let i = 0; i < part.length; i += 4) if (part[i] + part[i + 1] + part[i + 2] < 384) dark++;
          return dark * 4 / part.length;
        }
        """,
        new double[] { number, (spot.X - paper.X) / paper.Width, (spot.Y - paper.Y) / paper.Height, spot.Width / paper.Width, spot.Height / paper.Height });

    private string Key() => Path.GetFileName(Directory.GetFiles(RunningServer.Settings(_folder).Json, "*.json").Single())[..16];

    private async Task<IPage> OpenSeed(string query = "")
    {
        var page = await _browser.PageAsync();
        await page.GotoAsync($"{_server.Address}/documents/{Key()}{query}");
        await page.Locator("main[data-ready]").WaitForAsync();
        return page;
    }

    private async Task<string> Download(string name)
    {
        var page = await OpenSeed();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($".handing a[href$='{name}']").ClickAsync());
        var file = Path.Combine(_folder, name);
        await download.SaveAsAsync(file);
        return file;
    }
}
