namespace Extractor.Web.Catalogue;

/// <summary>A page of the list, how many documents there are in all, and how many each choice would leave.</summary>
internal sealed record CatalogueAnswer(
    CatalogueQuery Query, int Total, IReadOnlyList<CatalogueEntry> Page, IReadOnlyDictionary<string, IReadOnlyList<(string Value, int Count)>> Facets)
{
    public int Pages => Math.Max(1, (Total + Query.Size - 1) / Query.Size);
}
