using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A page of the documents, and how many each choice would leave.")]
internal sealed record DocumentList(
    int Total,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<DocumentHead> Items,
    [Description("By facet, then by value: how many documents that choice would leave.")] IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Facets);
