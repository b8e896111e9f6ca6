using System.Security.Cryptography;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Output;
using Extractor.Output.Json;
using Extractor.Store;
using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace Extractor.Web.Jobs;

/// <summary>Reads, checks and loads what waits, a few documents at a time, each in a process of its own.</summary>
internal sealed class ReadingService(WebSettings settings, JobBoard board, DocumentCatalogue catalogue) : BackgroundService
{
    private const int MostAtOnce = 32;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Directory.CreateDirectory(settings.Json);
        foreach (var (name, upload) in WaitingUploads.In(settings.Uploads)) board.Add(name, upload, isUpload: true);
        while (!stoppingToken.IsCancellationRequested)
        {
            var jobs = new List<Job> { await board.NextAsync(stoppingToken) };
            while (jobs.Count < MostAtOnce && board.TryNext() is { } next) jobs.Add(next);
            await Task.Factory.StartNew(() => Do(jobs, stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private void Do(List<Job> jobs, CancellationToken stop)
    {
        var waiting = new Dictionary<string, (Job Job, string Sha256)>();
        foreach (var job in jobs)
        {
            try
            {
                if (Prepare(job) is { } sha256) waiting[job.File] = (job, sha256);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or StoreException)
            {
                Change(Failed(job, error));
            }
        }

        Read(waiting, stop);
    }

    /// <remarks>Where the readers themselves fail (no process can be started), what waits for them fails, and the server goes on.</remarks>
    private void Read(Dictionary<string, (Job Job, string Sha256)> waiting, CancellationToken stop)
    {
        foreach (var (job, _) in waiting.Values) Change(job with { State = "reading" });
        try
        {
            foreach (var reply in settings.Read([.. waiting.Select(w => new ReadingRequest(w.Key, Target(w.Value.Sha256)))], stop))
            {
                waiting.Remove(reply.File, out var read);
                Finish(read.Job, read.Sha256, reply.Failure, stop);
            }
        }
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            foreach (var (job, _) in waiting.Values) Change(Failed(job, error));
        }
    }

    /// <summary>The hash of a document that is to be read; null where that is not needed.</summary>
    private string? Prepare(Job job)
    {
        if (UploadRoom.IsDiskFull(settings.Json)) throw new IOException("the disk is full");
        using var bytes = File.OpenRead(job.File);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (IsLoaded(sha256, job.File))
        {
            Change(job with { State = "kept", Key = DocumentKey.Of(sha256) });
            return null;
        }

        if (DisclosureHead.TryRead(Target(sha256)) is not { } head || head.Engine != settings.Engine) return sha256;
        Finish(job, sha256, null, CancellationToken.None);
        return null;
    }

    /// <summary>Loads what was read. A document of which nothing could be read has its JSON too, with the reason.</summary>
    private void Finish(Job job, string sha256, string? failure, CancellationToken stop)
    {
        var target = Target(sha256);
        try
        {
            if (File.Exists(target))
            {
                if (job.IsUpload) Name(target, job.Name);
                var result = new StoreLoader(settings.Store, _ => [job.File]).Load([target], _ => { }, stop);
                failure ??= result.Failures.FirstOrDefault();
                catalogue.Refresh();
            }

            var key = catalogue.Find(DocumentKey.Of(sha256))?.Key;
            Change(job with { State = failure is null ? "done" : "failed", Failure = failure is null ? null : Plain(failure, job, target), Key = key });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or StoreException or DisclosureFormatException)
        {
            Change(Failed(job, error));
        }
    }

    private void Change(Job job)
    {
        board.Change(job);
        if (job is { IsUpload: true, IsOver: true }) WaitingUploads.Remove(job.File);
    }

    /// <summary>An upload lies under its hash; the document keeps the name under which it came.</summary>
    private static void Name(string target, string name)
    {
        var disclosure = DisclosureReader.Read(File.ReadAllBytes(target));
        if (disclosure.Document.Name == name) return;
        using var file = new ReplacedFile(target);
        using (var output = new StreamWriter(file.Open())) DisclosureWriter.Write(
            output, disclosure with { Document = disclosure.Document with { Name = name } });
        file.Complete();
    }

    private static Job Failed(Job job, Exception error) => job with { State = "failed", Failure = new($"读取出错（{error.Message}）", error.Message) };

    /// <summary>Without the path, which is nobody's business in the browser; in Chinese the kind of problem that its JSON names.</summary>
    private static Phrase Plain(string failure, Job job, string target)
    {
        var said = failure.Replace(job.File, job.Name, StringComparison.Ordinal);
        var problem = File.Exists(target) ? DisclosureReader.Read(File.ReadAllBytes(target)).Problems.MaxBy(p => p.Severity) : null;
        return new(problem is null ? $"未能读取（{said}）" : $"{job.Name}：{ProblemBook.Name(problem.Code).Chinese}", said);
    }

    private string Target(string sha256) => Path.Combine(settings.Json, sha256 + ".json");

    private bool IsLoaded(string sha256, string file)
    {
        using var connection = StoreConnection.OpenForReading(settings.Store);
        using var command = new SqliteCommand(
            "SELECT count(*) FROM documents d JOIN files f ON f.document_id=d.id WHERE d.sha256=$sha256 AND d.engine=$reader AND d.checked_by=$engine AND "
            + "f.path=$path", connection);
        command.Parameters.AddWithValue("$sha256", sha256);
        command.Parameters.AddWithValue("$reader", settings.Engine);
        command.Parameters.AddWithValue("$engine", EngineVersion.Current);
        command.Parameters.AddWithValue("$path", file);
        return (long)command.ExecuteScalar()! > 0;
    }
}
