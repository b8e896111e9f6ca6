using System.ComponentModel;

namespace Extractor.Web.Api;

[Description("The queue of PDFs that are read, the newest first.")]
internal sealed record JobList(
    int Waiting,
    int Done,
    int Failed,
    int Total,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<JobOfQueue> Items);

[Description("A PDF on its way into the store.")]
internal sealed record JobOfQueue(
    long Id,
    [Description("The file's name.")] string Name,
    [Description("upload or folder.")] string Source,
    [Description("waiting, reading, done, kept (read before) or failed.")] string State,
    [Description("Why it failed.")] string? Message,
    [Description("The document's key, once it is in the store.")] string? Document);

[Description("What came of an upload.")]
internal sealed record UploadAnswer(
    [Description("How many PDFs were put into the queue.")] int Taken,
    [Description("A sentence for each file that was not.")] IReadOnlyList<string> Refused);

[Description("The folder whose PDFs are read as they come.")]
internal sealed record WatchedFolder(
    [Description("false where a store alone is served.")] bool IsWatched,
    [Description("Without its path.")] string? Name,
    [Description("How many PDFs have been put into the queue.")] int Files,
    [Description("When it was last looked at, UTC.")] DateTime? Looked,
    [Description("Why it could not be, the last time.")] string? Problem);
