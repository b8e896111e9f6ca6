using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("The folder whose PDFs are read as they come.")]
internal sealed record WatchedFolder(
    [Description("false where a store alone is served.")] bool IsWatched,
    [Description("Without its path.")] string? Name,
    [Description("How many PDFs have been put into the queue.")] int Files,
    [Description("When it was last looked at, UTC.")] DateTime? Looked,
    [Description("Why it could not be, the last time.")] string? Problem);
