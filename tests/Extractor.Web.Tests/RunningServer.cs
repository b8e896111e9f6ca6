using System.Net;
using System.Text.Json;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Pdf;
using Extractor.Web.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Extractor.Web.Tests;

/// <summary>The pages served from a folder of their own, at a free port; PDFs are read in this process.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public static ReadOnlySpan<byte> NextYear => "\n%the year after\n"u8;

    private readonly WebApplication _app;

    private RunningServer(WebApplication app, string folder) => (_app, Folder, Visitor) = (app, folder, Client(app.Urls.First()));

    public string Folder { get; }

    /// <summary>Somebody on this machine, gone with the server.</summary>
    public HttpClient Visitor { get; }

    public string Address => _app.Urls.First();

    public IServiceProvider Services => _app.Services;

    public static string NewFolder() => Directory.CreateTempSubdirectory("extractor-web-").FullName;

    /// <param name="folder">Of an earlier server, to go on with its store and its decisions.</param>
    public static Task<RunningServer> StartAsync(string folder, Uri? address = null, string? userHeader = null, string? administrator = null)
    {
        var settings = Settings(folder) with { UserHeader = userHeader, Administrator = administrator };
        return StartAsync(address is null ? settings : settings with { Address = address }, folder);
    }

    public static async Task<RunningServer> StartAsync(WebSettings settings, string folder)
    {
        var app = WebServer.Build(settings);
        await app.StartAsync();
        return new RunningServer(app, folder);
    }

    public static WebSettings Settings(string folder) =>
        WebSettings.For(Path.Combine(folder, "accounts.db"), null, Read, TextWriter.Null) with { Address = new Uri("http://127.0.0.1:0") };

    // Who asks before sending (Expect: 100-continue) waits for the answer: a server that refuses closes what is still being written to it.
    public static HttpClient Client(string address) =>
        new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), Expect100ContinueTimeout = TimeSpan.FromMinutes(1) })
        { BaseAddress = new Uri(address) };

    /// <summary>The token that a POST sends back.</summary>
    public static async Task<string> Token(HttpClient client) =>
        JsonDocument.Parse(await client.GetStringAsync("/api/v1/visit")).RootElement.GetProperty("token").GetString()!;

    public static async Task<string> Upload(HttpClient client, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "files", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/upload") { Content = form, Headers = { { "X-Token", await Token(client) } } };
        using var answer = await client.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>When all that was uploaded is read.</summary>
    public async Task SettledAsync()
    {
        var board = Services.GetRequiredService<JobBoard>();
        for (var i = 0; i < 600 && board.Recent(50).Any(j => !j.IsOver); i++) await Task.Delay(100);
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static IEnumerable<ReadingReply> Read(IReadOnlyList<ReadingRequest> requests, CancellationToken stop)
    {
        foreach (var request in requests) yield return Read(request);
    }

    /// <summary>A copy that ends in <see cref="NextYear"/> is taken for the accounts of the year after.</summary>
    private static Disclosure InItsYear(Disclosure read, byte[] bytes) => bytes.AsSpan()
        .EndsWith(NextYear) ? read with { Cover = read.Cover with { FiscalYear = read.Cover.FiscalYear + 1 } } : read;

    private static ReadingReply Read(ReadingRequest request)
    {
        try
        {
            var disclosure = InItsYear(Pipeline.Extract(request.File), File.ReadAllBytes(request.File)) with { Engine = EngineVersion.Current };
            using var output = new StreamWriter(request.Target);
            DisclosureWriter.Write(output, disclosure);
            return new ReadingReply(request.File, null);
        }
        catch (PdfOpenException error)
        {
            return new ReadingReply(request.File, $"{request.File}: {error.Message}");
        }
    }
}
