using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A page of a list.")]
internal sealed record Listing<T>(
    [Description("How many there are in all; null where nobody counts them.")] int? Total,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<T> Items);
