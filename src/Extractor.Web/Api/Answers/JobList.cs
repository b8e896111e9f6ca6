using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("The queue of PDFs that are read, the newest first.")]
internal sealed record JobList(
    int Waiting,
    int Done,
    int Failed,
    int Total,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<JobOfQueue> Items);
