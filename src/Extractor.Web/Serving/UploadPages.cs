using System.Net.ServerSentEvents;
using System.Text.Json;
using AspNetCoreGeneratedDocument;
using Extractor.Domain;
using Extractor.Web.Jobs;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Extractor.Web.Serving;

/// <summary>Uploads and the queue that reads them.</summary>
internal static class UploadPages
{
    private const int Shown = 200;

    public static void Map(WebApplication app)
    {
        app.MapGet("/upload", (HttpContext context, JobBoard board) => Page(context, board, []));
        app.MapPost("/upload", Take).RequireRateLimiting(RequestLimits.Upload);
        app.MapGet("/upload/events", (HttpContext context, JobBoard board, IHostApplicationLifetime server) =>
            TypedResults.ServerSentEvents(Events(board, PageLanguage.Of(context),
                CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.ApplicationStopping))));
    }

    private static IResult Page(HttpContext context, JobBoard board, IReadOnlyList<Phrase> refused)
    {
        var watch = context.RequestServices.GetRequiredService<FolderWatch>();
        var model = new UploadModel(board.Recent(Shown), board.Counts, refused, watch.Named, Visitors.Of(context));
        return new Pages_Layout { Model = new PageFrame(new("上传", "Upload"), "upload", Visitors.Of(context), new Pages_Upload { Model = model }, "upload.js") };
    }

    private static async Task<IResult> Take(HttpContext context, Uploads uploads, JobBoard board, ReviewDatabase database)
    {
        var visitor = Visitors.Of(context);
        if (!visitor.MayDecide) return Results.StatusCode(StatusCodes.Status403Forbidden);
        return Page(context, board, Enqueue(await context.Request.ReadFormAsync(context.RequestAborted), uploads, database, visitor).Refused);
    }

    /// <summary>How many PDFs went into the queue, and a sentence for each file that did not.</summary>
    public static (int Taken, IReadOnlyList<Phrase> Refused) Enqueue(IFormCollection form, Uploads uploads, ReviewDatabase database, Visitor visitor)
    {
        var (all, refused) = (0, new List<Phrase>());
        foreach (var file in form.Files)
        {
            using var content = file.OpenReadStream();
            var (taken, reasons) = uploads.Take(file.FileName, content, visitor.Way == VisitorWay.Here ? null : visitor.Name);
            refused.AddRange(reasons);
            all += taken;
            database.Log(visitor.Name, "upload", $"{Uploads.Plain(file.FileName)}: {taken}");
        }

        return (all, refused);
    }

    /// <remarks>A listener that stays must not hold up the end of the server.</remarks>
    private static async IAsyncEnumerable<SseItem<string>> Events(JobBoard board, Language language, CancellationTokenSource over)
    {
        using var stop = over;
        await foreach (var progress in board.Listen(stop.Token).ReadAllAsync(CancellationToken.None)) yield return new SseItem<string>(
            JsonSerializer.Serialize(progress with { Job = progress.Job.In(language) }, JobJson.Default.JobProgress), "job");
    }
}
