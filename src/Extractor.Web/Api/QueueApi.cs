using System.Globalization;
using Extractor.Web.Api.Answers;
using Extractor.Web.Jobs;
using Extractor.Web.Review;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>Uploads, the queue that reads them, and the folder that is watched.</summary>
internal static class QueueApi
{
    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        new("/uploads", "Puts PDFs, and the PDFs in ZIP archives, into the queue.", ApiContent.Of<UploadAnswer>(), Take)
        { Method = HttpMethods.Post, Limit = RequestLimits.Upload, Form = [new("files", "PDFs and ZIP archives") { IsRequired = true, IsFiles = true }] },
        new("/jobs", "Lists what is read now, what waits, and the last 500 that were read, with why they failed.", ApiContent.Of<JobList>(), Jobs)
        { Parameters = ApiParameter.Paging },
        new("/jobs/{id}", "Gives a PDF's way into the store.", ApiContent.Of<JobOfQueue>(), One)
        { Parameters = [new("id", "of the job") { IsRequired = true, IsNumber = true }] },
        new("/folder", "Tells of the folder whose PDFs are read as they come.", ApiContent.Of<WatchedFolder>(), Folder),
    ];

    private static IResult Take(ApiCall call)
    {
        if (!call.Visitor.MayDecide) return ApiCall.Failed(StatusCodes.Status403Forbidden, "Your role may not upload.");
        var (taken, refused) = UploadPages.Enqueue(call.Context.Request.Form, call.The<Uploads>(), call.The<ReviewDatabase>(), call.Visitor);
        return call.Json(new UploadAnswer(taken, [.. refused.Select(PageWords.Both)]), ApiJson.Default.UploadAnswer);
    }

    private static IResult Jobs(ApiCall call)
    {
        var board = call.The<JobBoard>();
        var (waiting, done, failed) = board.Counts;
        var page = call.List(board.Recent(int.MaxValue));
        return call.Json(new JobList(waiting, done, failed, page.Total ?? 0, page.Next, [.. page.Items.Select(Of)]), ApiJson.Default.JobList);
    }

    private static IResult One(ApiCall call) =>
        long.TryParse(call.Part("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && call.The<JobBoard>().Find(id) is { } job
        ? call.Json(Of(job), ApiJson.Default.JobOfQueue)
        : ApiCall.Failed(StatusCodes.Status404NotFound, "There is no such job, or it was over long ago.");

    private static IResult Folder(ApiCall call)
    {
        var folder = call.The<FolderWatch>().Named;
        var answer = new WatchedFolder(folder is not null, folder?.Name, folder?.Files ?? 0, folder?.Looked, folder?.Problem);
        return call.Json(answer, ApiJson.Default.WatchedFolder);
    }

    private static JobOfQueue Of(Job job) => new(job.Id, job.Name, job.IsUpload ? "upload" : "folder", job.State, job.Failure?.English, job.Key);
}
