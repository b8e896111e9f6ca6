using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A PDF on its way into the store.")]
internal sealed record JobOfQueue(
    long Id,
    [Description("The file's name.")] string Name,
    [Description("upload or folder.")] string Source,
    [Description("waiting, reading, done, kept (read before) or failed.")] string State,
    [Description("Why it failed.")] string? Message,
    [Description("The document's key, once it is in the store.")] string? Document);
