using Microsoft.Playwright;

namespace Extractor.Web.Tests;

/// <summary>A build without npm: the browser's own viewer shows the annotated copy, and figures turn it to their page.</summary>
public sealed class WithoutLibrariesTests
{
    [Test]
    public async Task TheBrowsersOwnViewerShowsTheAnnotatedCopyAtThePageOfAFigure()
    {
        var folder = RunningServer.NewFolder();
        await using var server = await RunningServer.StartAsync(RunningServer.Settings(folder) with { Libraries = Path.Combine(folder, "nothing") }, folder);
        await RunningServer.Upload(server.Visitor, "seed.pdf", await File.ReadAllBytesAsync(ProjectFiles.Seed));
        await server.SettledAsync();
        await using var browser = await Browser.StartAsync();
        var page = await browser.PageAsync();
        await page.GotoAsync(server.Address);
        await page.Locator("a.body").First.ClickAsync();
        var viewer = page.Locator(".viewer iframe");
        await Assertions.Expect(viewer).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex(@"/annotated\.pdf\?inline$"));
        var copy = await server.Visitor.GetByteArrayAsync(await viewer.GetAttributeAsync("data-file"));
        var cited = page.Locator(".finding a[data-page]").First;
        await cited.ClickAsync();
        await Assertions.Expect(viewer).ToHaveAttributeAsync("src", $"{await viewer.GetAttributeAsync("data-file")}#page={await cited.GetAttributeAsync("data-page")}");
        await page.Locator(".tabs a[data-tab=tables]").ClickAsync();
        await page.Locator(".account-table").WaitForAsync();
        await page.GotoAsync(server.Address + new Uri(page.Url).AbsolutePath.Replace("/documents/", "/compare?document=", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.Locator("table.documents").CountAsync(), Is.EqualTo(1));
            Assert.That(await page.Locator(".chart").CountAsync(), Is.Zero);
            Assert.That(browser.Complaints, Is.Empty);
            using var read = PdfSharp.Pdf.IO.PdfReader.Open(new MemoryStream(copy), PdfSharp.Pdf.IO.PdfDocumentOpenMode.Import);
            Assert.That(read.Pages[14].Annotations.Elements, Is.Not.Empty);
        }

        Directory.Delete(folder, recursive: true);
    }
}
