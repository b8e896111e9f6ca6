using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Extractor.Web.Tests;

/// <summary>The browser that the machine has; none is downloaded.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Milliseconds; a machine that is busy with other tests is slow to read a document.</summary>
    private const float LongestWait = 120_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Browser> StartAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } path)
        {
            Assert.Ignore("There is no Chromium on this machine.");
            throw new InvalidOperationException();
        }

        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments }));
    }

    /// <summary>A page that fails the test where the browser complains of it.</summary>
    public async Task<IPage> PageAsync(int width = 1440, int height = 900)
    {
        var page = await _browser.NewPageAsync(new BrowserNewPageOptions
        { ViewportSize = new ViewportSize { Width = width, Height = height }, AcceptDownloads = true });
        page.SetDefaultTimeout(LongestWait);
        Assertions.SetDefaultExpectTimeout(LongestWait);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Complaints.Add(message.Text);
        };
        return page;
    }

    public List<string> Complaints { get; } = [];

    /// <summary>The serious violations of the accessibility rules on a page, as sentences.</summary>
    public static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var result = await page.RunAxe();
        return result.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
