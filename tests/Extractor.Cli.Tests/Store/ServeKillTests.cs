using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests.Store;

/// <summary>A server that is killed while its queue is read loses no document and has none twice: neither of its folder nor of what was uploaded.</summary>
public sealed partial class ServeKillTests
{
    private const int Files = 12;
    private const int Uploads = 8;
    private const int Kills = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Prepare()
    {
        BuiltCommand.IgnoreWhereMissing();
        for (var i = 0; i < Files; i++) _folder.Write($"in/{i}.pdf", TinyPdf.WithText($"{i}"));
        foreach (var file in Directory.GetFiles(_folder.In("in"))) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-1));
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task NothingIsLostOrThereTwice()
    {
        var random = new Random(20241123);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var run = Start(out var address);
            if (kill < 2) await Upload(address, kill);
            await Task.Delay(random.Next(1500));
            run.Kill(entireProcessTree: kill % 2 == 0);
            await run.WaitForExitAsync();
        }

        using var last = Start(out _);
        try
        {
            Assert.That(Names, Is.EquivalentTo(Expected()).After((int)Longest.TotalMilliseconds, 500));
            Assert.That(() => Directory.GetFiles(_folder.In("in/.extractor/uploads"), "*.waiting"), Is.Empty.After(10_000, 100), "still waiting");
        }
        finally
        {
            last.Kill(entireProcessTree: true);
            await last.WaitForExitAsync();
        }
    }

    private Process Start(out string address)
    {
        var run = BuiltCommand.Start(BuiltCommand.File, "serve", _folder.In("in"), "--urls", "http://127.0.0.1:0", "--jobs", "1");
        var said = "";
        while (!Address().IsMatch(said)) said = run.StandardError.ReadLine()
            is { } line ? said + line : throw new InvalidOperationException($"The server says no address: {said}");
        address = Address().Match(said).Value;
        _ = run.StandardError.ReadToEndAsync();
        return run;
    }

    /// <summary>Half of the uploads in one request; when it is answered they are taken.</summary>
    private static async Task Upload(string address, int half)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var page = await client.GetStringAsync(new Uri("/upload", UriKind.Relative));
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(Token().Match(page).Groups[1].Value), "token");
        for (var i = half * Uploads / 2; i < (half + 1) * Uploads / 2; i++)
        {
            var file = new ByteArrayContent(TinyPdf.WithText(string.Create(CultureInfo.InvariantCulture, $"upload {i}")));
            file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            form.Add(file, "files", $"upload-{i}.pdf");
        }

        using var answer = await client.PostAsync(new Uri("/upload", UriKind.Relative), form);
        Assert.That(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
    }

    private static IEnumerable<string> Expected() =>
        [.. Enumerable.Range(0, Files).Select(i => $"{i}.pdf"), .. Enumerable.Range(0, Uploads).Select(i => $"upload-{i}.pdf")];

    /// <summary>What the store holds, each document once by its name.</summary>
    private List<string> Names()
    {
        using var connection = new SqliteConnection($"Data Source={_folder.In("in/.extractor/accounts.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = new SqliteCommand("SELECT name FROM documents", connection);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }

    [GeneratedRegex("http://[0-9.:]+")]
    private static partial Regex Address();

    [GeneratedRegex("name=\"token\" value=\"([^\"]*)\"")]
    private static partial Regex Token();
}
