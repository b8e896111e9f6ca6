using Extractor.Web.Api;
using Extractor.Web.Api.Answers;
using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Asking;

/// <summary>Measures that lie far from those of a body's peers, or of its own other years.</summary>
internal sealed class Outliers(WebSettings settings)
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    private const string Found = """
        SELECT d.sha256, o.body, o.city, o.year, o.measure, o.unit, o.value, o.numerator, o.denominator, o.compared_with, o.members, o.median, o.deviations,
          o.page
        FROM outliers o JOIN documents d ON d.id = o.document_id
        WHERE ($measure = '' OR o.measure = $measure) AND ($city = '' OR o.city = $city) AND ($year = 0 OR o.year = $year)
        ORDER BY abs(o.deviations) DESC, o.document_id, o.measure, o.compared_with LIMIT $most OFFSET $skip
        """;

    /// <summary>A page, and whether there are more.</summary>
    /// <exception cref="SqliteException">It takes longer than somebody waits.</exception>
    public (IReadOnlyList<Outlier> Found, bool HasMore) Page(string measure, string city, int? year, int page, int size, CancellationToken gone)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(gone);
        time.CancelAfter(LongestAnswer);
        var found = StoreRows.Of(settings.Store, Found, Read, time.Token, ("$measure", measure), ("$city", city), ("$year", year ?? 0), ("$most", size + 1),
            ("$skip", (page - 1L) * size));
        return (found.Count > size ? found[..size] : found, found.Count > size);
    }

    private static Outlier Read(SqliteDataReader row) => new(
        DocumentKey.Of(row.GetString(0)), StoreRows.Text(row, 1), StoreRows.Text(row, 2), row.IsDBNull(3) ? null : row.GetInt32(3), row.GetString(4),
        row.GetString(5), row.GetDouble(6), row.GetDouble(7), row.GetDouble(8), row.GetString(9), row.GetInt32(10), row.GetDouble(11), row.GetDouble(12),
        row.IsDBNull(13) ? null : row.GetInt32(13));
}
