using System.Text.Encodings.Web;
using System.Text.Unicode;
using Extractor.Store;
using Extractor.Web.Api;
using Extractor.Web.Asking;
using Extractor.Web.Catalogue;
using Extractor.Web.Documents;
using Extractor.Web.Jobs;
using Extractor.Web.Review;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Extractor.Web;

/// <summary>The one door: serves the review pages over a store until it is told to stop.</summary>
internal static class WebServer
{
    /// <exception cref="StoreException">The store is none of this version, or cannot be made.</exception>
    /// <exception cref="IOException">The address is taken.</exception>
    public static async Task RunAsync(WebSettings settings, CancellationToken stop)
    {
        await using var app = Build(settings);
        await app.StartAsync(stop);
        app.Services.GetRequiredService<DocumentCatalogue>().RefreshIfChanged();
        settings.Log.WriteLine($"决算公开审阅 / review pages: {app.Urls.First()}");
        if (app.Services.GetRequiredService<Visitors>().SignIn && app.Services.GetRequiredService<Users>().First() is { } password)
            settings.Log.WriteLine($"首次登录 / first sign-in: admin, {password}");
        settings.Log.Flush();
        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            await app.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>The server, not started yet.</summary>
    public static WebApplication Build(WebSettings settings)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(settings.Store)!);
        StoreMigration.Run(settings.Store, CancellationToken.None);
        StoreConnection.OpenForLoading(settings.Store).Dispose();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(settings.Address.GetLeftPart(UriPartial.Authority));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Uploads.LargestRequest;
        });
        Add(builder.Services, settings);
        var app = builder.Build();
        app.Use(ErrorPages.Handle);
        app.Use(SecurityHeaders.Add);
        app.Use(PageLanguage.Keep);
        app.Use(RequestLimits.BoundBody);
        app.UseRateLimiter();
        app.Use(app.Services.GetRequiredService<Visitors>().Admit);
        BrowserFiles.Map(app, settings);
        DocumentPages.Map(app);
        UploadPages.Map(app);
        QueuePages.Map(app);
        HandOnPages.Map(app);
        ComparePages.Map(app);
        AskPages.Map(app);
        ApiPaths.Map(app);
        SignInPages.Map(app);
        return app;
    }

    private static void Add(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(new ReviewDatabase(settings.Decisions));
        services.AddSingleton<DecisionStore>();
        services.AddSingleton<DocumentCatalogue>();
        services.AddSingleton<DocumentShelf>();
        services.AddSingleton<PdfFiles>();
        services.AddSingleton<Visitors>();
        services.AddSingleton<FindingQueue>();
        services.AddSingleton<Comparisons>();
        services.AddSingleton<Outliers>();
        services.AddSingleton<Deciding>();
        services.AddSingleton<HandOnPages>();
        services.AddSingleton<FullText>();
        services.AddSingleton<SqlQuestions>();
        services.AddSingleton<Users>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<JobBoard>();
        services.AddSingleton<UploadRoom>();
        services.AddSingleton<Uploads>();
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = Uploads.LargestRequest);
        services.AddHostedService<ReadingService>();
        services.AddSingleton<FolderWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<FolderWatch>());
        services.AddRateLimiter(RequestLimits.Set);
    }
}
