using Extractor.Web.Catalogue;

namespace Extractor.Web.Asking;

/// <summary>Puts the accounts of a body's years, or of a city's bodies, side by side.</summary>
internal sealed class Comparisons(WebSettings settings, DocumentCatalogue catalogue)
{
    private const int MostDocuments = 200;

    private const string OfBody = "SELECT id FROM documents WHERE body_id = (SELECT body_id FROM documents WHERE id = $id) AND body_id IS NOT NULL ORDER BY fiscal_year, scope LIMIT $most";

    private const string OfCity = "SELECT id FROM documents WHERE city = $city AND fiscal_year = $year LIMIT $most";

    /// <summary>本年收入合计 and 本年支出合计 of the overall table, whose two sides print them in the column of the final accounts.</summary>
    private const string Totals = """
        SELECT c.side, c.amount_fen FROM tables t JOIN cells c ON c.table_id = t.id
        WHERE t.document_id = $id AND t.table_key = 'overall' AND c.column_key = 'final' AND (c.label LIKE '%本年收入合计' OR c.label LIKE '%本年支出合计')
        """;

    private const string Public = """
        SELECT c.column_key, c.amount_fen FROM tables t JOIN cells c ON c.table_id = t.id
        WHERE t.document_id = $id AND t.table_key = 'three-public' AND (c.column_key LIKE 'budget.%' OR c.column_key LIKE 'final.%') AND c.amount_fen IS NOT NULL
        """;

    private const string ByClass = """
        SELECT c.label, c.amount_fen FROM tables t JOIN cells c ON c.table_id = t.id
        WHERE t.document_id = $id AND t.table_key = 'expenditure' AND c.column_key = 'total' AND length(c.code) = 3 AND c.amount_fen > 0
        """;

    /// <summary>All years of the body of a document, the oldest first.</summary>
    public IReadOnlyList<YearOfBody> Years(CatalogueEntry entry, CancellationToken stop) => Read(OfBody, stop, ("$id", entry.Id), ("$most", MostDocuments));

    /// <summary>The bodies of a city in a year, the largest first.</summary>
    public IReadOnlyList<YearOfBody> Bodies(string city, int year, CancellationToken stop) =>
        [.. Read(OfCity, stop, ("$city", city), ("$year", year), ("$most", MostDocuments)).OrderByDescending(y => y.Expenditure ?? -1)];

    private List<YearOfBody> Read(string documents, CancellationToken stop, params (string, object)[] values)
    {
        var byId = catalogue.All.ToDictionary(e => e.Id);
        return [.. StoreRows.Of(settings.Store, documents, r => r.GetInt64(0), stop, values).Where(byId.ContainsKey).Select(id => Year(byId[id], stop))];
    }

    private YearOfBody Year(CatalogueEntry entry, CancellationToken stop)
    {
        var totals = StoreRows.Of(settings.Store, Totals, r => (Side: r.GetString(0), Yuan: StoreRows.Yuan(r, 1)), stop, ("$id", entry.Id));
        var cells = StoreRows.Of(settings.Store, Public, r => (Column: r.GetString(0), Yuan: StoreRows.Yuan(r, 1)), stop, ("$id", entry.Id));
        var classes = StoreRows.Of(settings.Store, ByClass, r => (r.GetString(0), StoreRows.Yuan(r, 1) ?? 0), stop, ("$id", entry.Id));
        var items = cells.GroupBy(c => c.Column[(c.Column.IndexOf('.', StringComparison.Ordinal) + 1)..])
            .ToDictionary(g => g.Key, g => (g.FirstOrDefault(c => c.Column.StartsWith("budget.", StringComparison.Ordinal)).Yuan, g.FirstOrDefault(c => c.Column.StartsWith("final.", StringComparison.Ordinal)).Yuan));
        return new YearOfBody(
            entry.Key, entry.Title, entry.Year, entry.Scope, totals.FirstOrDefault(t => t.Side == "revenue").Yuan, totals.FirstOrDefault(t => t.Side == "expenditure").Yuan, items, classes, entry.Contradictions);
    }
}
