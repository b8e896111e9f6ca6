using Extractor.Web.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Extractor.Web.Tests;

/// <summary>Signing in, in a browser.</summary>
[Parallelizable(ParallelScope.None)]
public sealed class SignInTests
{
    [Test]
    public async Task APersonSignsInSeesThePagesAndSignsOut()
    {
        var folder = RunningServer.NewFolder();
        await using (var browser = await Browser.StartAsync())
        await using (var server = await RunningServer.StartAsync(folder, new Uri("http://0.0.0.0:0")))
        {
            server.Services.GetRequiredService<Users>().Set("李四", "a long password", "reviewer");
            var page = await browser.PageAsync(390, 844);
            await page.GotoAsync(server.Address.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
            Assert.That(await Browser.Violations(page), Is.Empty, "the form");
            Assert.That(await page.GetByRole(AriaRole.Navigation).CountAsync(), Is.Zero, "nothing leads where nobody may go yet");
            await SignIn(page, "a wrong password");
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(SignInPages.Wrong.Chinese);
            Assert.That(await Browser.Violations(page), Is.Empty, "the refusal");
            await SignIn(page, "a long password");
            await Assertions.Expect(page.Locator(".empty")).ToContainTextAsync("还没有文件");
            await page.GotoAsync(page.Url + "people");
            await Assertions.Expect(page.Locator(".empty")).ToHaveTextAsync("您的角色不能使用这个页面");
            Assert.That(await Browser.Violations(page), Is.Empty, "a page that the role may not see");
            await page.Locator(".name summary").ClickAsync();
            await page.GetByText("退出").ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("登录");
            Assert.That(browser.Complaints.Where(c => !c.Contains("403", StringComparison.Ordinal)), Is.Empty);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task SignIn(IPage page, string password)
    {
        await page.FillAsync("main input[name=name]", "李四");
        await page.FillAsync("input[name=password]", password);
        await page.ClickAsync("main button");
    }
}
