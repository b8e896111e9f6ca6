using System.Globalization;
using Extractor.Store;
using Extractor.Web.Api.Answers;
using Extractor.Web.Catalogue;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Api;

/// <summary>The documents, and what 'extract' wrote of each.</summary>
internal static class DocumentApi
{
    private const string Stored = "SELECT d.json_sha256, s.json FROM documents d JOIN sources s ON s.document_id = d.id WHERE d.id = $id";

    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        new("/documents", "Lists the documents, with how many each facet's values leave.", ApiContent.Of<DocumentList>(), List)
        {
            Parameters =
            [
                new("q", "words in body, file name, province or city"), .. Facet.All.Select(f => new ApiParameter(f.Key, f.Meaning, f.Values)),
                new("sort", "findings (the gravest first) where not given", CatalogueOrder.All), .. ApiParameter.Paging,
            ],
        },
        new("/documents/{key}", "Gives all that was read of a document, as 'extract' writes it.", ApiContent.Part(ApiContent.Whole), Whole)
        { Parameters = [ApiParameter.Key] },
        new("/documents/{key}/head", "Gives what the list says of a document.", ApiContent.Of<DocumentHead>(), Head) { Parameters = [ApiParameter.Key] },
    ];

    /// <summary>The JSON of a document as the store holds it, and its hash; null where there is none.</summary>
    public static (string Sha256, ReadOnlyMemory<byte> Json)? Read(ApiCall call)
    {
        if (Find(call) is not { } entry) return null;
        using var connection = StoreConnection.OpenForReading(call.The<WebSettings>().Store);
        using var command = new SqliteCommand(Stored, connection);
        command.Parameters.AddWithValue("$id", entry.Id);
        using var row = command.ExecuteReader();
        if (!row.Read()) return null;
        return (row.GetString(0), new StoredDocument(entry.Name, row.GetFieldValue<byte[]>(1)).Text());
    }

    public static CatalogueEntry? Find(ApiCall call)
    {
        call.The<DocumentCatalogue>().RefreshIfChanged();
        return call.The<DocumentCatalogue>().Find(call.Part("key"));
    }

    private static IResult List(ApiCall call)
    {
        var (catalogue, decisions) = (call.The<DocumentCatalogue>(), call.The<DecisionStore>());
        catalogue.RefreshIfChanged();
        var query = CatalogueQuery.Of(call.Context.Request.Query) with { Page = call.Page, Size = call.PageSize };
        var question = call.Context.Request.QueryString.Value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        return call.Tagged(string.Create(CultureInfo.InvariantCulture, $"{catalogue.Version:x}-{decisions.Version:x}-{question:x}"), () =>
        {
            var answer = CatalogueSearch.Ask(catalogue.Sorted(query.Sort), query, decisions.Decided);
            var page = call.List([.. answer.Page.Select(e => Of(e, decisions))], answer.Total, query.Page < answer.Pages);
            var facets = answer.Facets.ToDictionary(f => f.Key, f => (IReadOnlyDictionary<string, int>)f.Value.ToDictionary(v => v.Value, v => v.Count));
            return call.Json(new DocumentList(answer.Total, page.Next, page.Items, facets), ApiJson.Default.DocumentList);
        });
    }

    private static IResult Whole(ApiCall call) => Read(call) is not var (sha256, json) ? ApiCall.Missing()
        : call.Tagged(sha256, () => Results.Bytes(json, "application/json; charset=utf-8"));

    private static IResult Head(ApiCall call) => Find(call) is not { } entry ? ApiCall.Missing()
        : call.Json(Of(entry, call.The<DecisionStore>()), ApiJson.Default.DocumentHead);

    private static DocumentHead Of(CatalogueEntry entry, DecisionStore decisions) => new(
        entry.Key, entry.Sha256, entry.Name, entry.Body, entry.Year, entry.Scope, entry.Family, entry.Status, entry.Pages, entry.Province, entry.City,
        entry.Contradictions, entry.Doubts, entry.Warnings, entry.Notes, decisions.Decided(entry.Sha256));
}
