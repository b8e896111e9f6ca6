using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("The findings of a document, the weightiest first.")]
internal sealed record FindingList(
    [Description("The document's key.")] string Document,
    [Description("How many comparisons agree.")] int Agrees,
    [Description("How many could not be made.")] int NotComparable,
    int Total,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<FindingOfDocument> Items);
