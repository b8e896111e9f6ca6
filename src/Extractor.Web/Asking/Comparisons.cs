using Extractor.Reconciliation;
using Extractor.Store;
using Extractor.Web.Catalogue;

namespace Extractor.Web.Asking;

/// <summary>Puts the accounts of a body's years, or of a city's bodies, side by side.</summary>
internal sealed class Comparisons(WebSettings settings, DocumentCatalogue catalogue)
{
    private const int MostDocuments = 200;

    private const string OfBody =
        "SELECT id FROM documents WHERE body_id = (SELECT body_id FROM documents WHERE id = $id) AND body_id IS NOT NULL ORDER BY fiscal_year, scope "
        + "LIMIT $most";

    private const string OfCity = "SELECT id FROM documents WHERE city = $city AND fiscal_year = $year LIMIT $most";

    /// <summary>本年收入合计 and 本年支出合计 of the overall table, whose two sides print them in the column of the final accounts.</summary>
    private const string Totals = """
        SELECT t.document_id, c.side, c.amount_fen FROM tables t JOIN cells c ON c.table_id = t.id
        WHERE t.document_id IN (SELECT value FROM json_each($ids)) AND t.table_key = 'overall' AND c.column_key = 'final'
          AND (c.label LIKE '%本年收入合计' OR c.label LIKE '%本年支出合计')
        """;

    private const string Public = """
        SELECT t.document_id, c.column_key, c.amount_fen FROM tables t JOIN cells c ON c.table_id = t.id
        WHERE t.document_id IN (SELECT value FROM json_each($ids)) AND t.table_key = 'three-public'
          AND (c.column_key LIKE 'budget.%' OR c.column_key LIKE 'final.%') AND c.amount_fen IS NOT NULL
        """;

    private const string ByClass = """
        SELECT t.document_id, c.label, c.amount_fen FROM tables t JOIN cells c ON c.table_id = t.id
        WHERE t.document_id IN (SELECT value FROM json_each($ids)) AND t.table_key = 'expenditure'
          AND c.column_key = 'total' AND length(c.code) = 3 AND c.amount_fen > 0
        """;

    /// <summary>All years of the body of a document, the oldest first.</summary>
    public IReadOnlyList<YearOfBody> Years(CatalogueEntry entry, CancellationToken stop) => Read(OfBody, stop, ("$id", entry.Id), ("$most", MostDocuments));

    /// <summary>The bodies of a city in a year, the largest first.</summary>
    public IReadOnlyList<YearOfBody> Bodies(string city, int year, CancellationToken stop) =>
        [.. Read(OfCity, stop, ("$city", city), ("$year", year), ("$most", MostDocuments)).OrderByDescending(y => y.Expenditure ?? -1)];

    /// <summary>What documents of one body contradict of each other, by the document on which it is found.</summary>
    public IReadOnlyList<(YearOfBody Year, IReadOnlyList<CheckFinding> Findings)> Between(IReadOnlyList<YearOfBody> years)
    {
        using var connection = StoreConnection.OpenForReading(settings.Store);
        return [.. years.Select(y => (y, Findings: StoredFindings.Between(connection, catalogue.Find(y.Document)?.Id ?? 0))).Where(y => y.Findings.Count > 0)];
    }

    private List<YearOfBody> Read(string documents, CancellationToken stop, params (string, object)[] values)
    {
        var byId = catalogue.All.ToDictionary(e => e.Id);
        var found = StoreRows.Of(settings.Store, documents, r => r.GetInt64(0), stop, values).Where(byId.ContainsKey).ToList();
        var (totals, items, classes) = (Amounts(Totals, found, stop), Amounts(Public, found, stop), Amounts(ByClass, found, stop));
        return [.. found.Select(id => Year(byId[id], totals[id], items[id], classes[id]))];
    }

    private ILookup<long, (string Name, decimal? Yuan)> Amounts(string sql, List<long> documents, CancellationToken stop) =>
        StoreRows.Of(settings.Store, sql, r => (Id: r.GetInt64(0), Name: r.GetString(1), Yuan: StoreRows.Yuan(r, 2)), stop,
            ("$ids", $"[{string.Join(',', documents)}]"))
            .ToLookup(r => r.Id, r => (r.Name, r.Yuan));

    private static YearOfBody Year(
        CatalogueEntry entry, IEnumerable<(string Side, decimal? Yuan)> totals, IEnumerable<(string Column, decimal? Yuan)> items,
            IEnumerable<(string Name, decimal? Yuan)> classes)
    {
        var (sides, columns) = (totals.ToList(), items.GroupBy(c => c.Column[(c.Column.IndexOf('.', StringComparison.Ordinal) + 1)..]));
        return new YearOfBody(
            entry.Key, entry.Title, entry.Year, entry.Scope, sides.FirstOrDefault(t => t.Side == "revenue").Yuan,
                sides.FirstOrDefault(t => t.Side == "expenditure").Yuan,
            columns.ToDictionary(g => g.Key, g => (Of(g, "budget."), Of(g, "final."))), [.. classes.Select(c => (c.Name, c.Yuan ?? 0))], entry.Contradictions);
    }

    private static decimal? Of(IEnumerable<(string Column, decimal? Yuan)> cells, string kind) =>
        cells.FirstOrDefault(c => c.Column.StartsWith(kind, StringComparison.Ordinal)).Yuan;
}
