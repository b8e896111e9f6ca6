using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Asking;

/// <summary>
/// Searches all paragraphs, in the order of the store: words of three characters by the index; shorter ones by reading, where the first paragraphs have
/// a page of them already, and otherwise by the triples that the rarest of them begins.
/// </summary>
internal sealed class FullText(WebSettings settings)
{
    public const int PageSize = 40;

    private const int MostWords = 6;

    /// <summary>That are read before the index is asked: some 50 ms.</summary>
    private const int ReadFirst = 50_000;

    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(3);

    private const string Found = """
        SELECT d.sha256, coalesce(b.printed, d.name), d.fiscal_year, s.title, p.text, p.page
        FROM {0} CROSS JOIN sections s ON s.id = p.section_id CROSS JOIN documents d ON d.id = s.document_id LEFT JOIN bodies b ON b.id = d.body_id
        WHERE {1} LIMIT $most OFFSET $skip
        """;

    private const string Counted = "SELECT {0} FROM (SELECT text FROM paragraphs ORDER BY id LIMIT $read) p";

    /// <summary>A page of paragraphs; cut off where the time ran out.</summary>
    public (IReadOnlyList<FoundParagraph> Found, bool IsCut) Search(string text, int page, CancellationToken gone)
    {
        var words = Words(text);
        if (words.Count == 0) return ([], false);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(gone);
        time.CancelAfter(LongestSearch);
        try
        {
            var match = words.Where(w => Length(w) > 2).Select(Quoted).ToList();
            if (match.Count < words.Count && Short(words, page, time.Token) is { } triples) match.Add($"({string.Join(" OR ", triples.Select(Quoted))})");
            return (Ask(words, string.Join(" AND ", match), page, time.Token), false);
        }
        catch (SqliteException) when (time.IsCancellationRequested)
        {
            return ([], true);
        }
    }

    public static IReadOnlyList<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()
        .Take(MostWords).ToList();

    private static int Length(string word) => word.EnumerateRunes().Count();

    /// <summary>The triples of the rarest word of two characters; null where the first paragraphs have the page, or reading is quicker.</summary>
    private IReadOnlyList<string>? Short(IReadOnlyList<string> words, int page, CancellationToken stop)
    {
        var counts = Count(words, stop);
        return counts[^1] < (long)page * PageSize && Rarest(words, counts) is { } rarest ? ShortWords.Triples(settings.Store, rarest, stop) : null;
    }

    /// <summary>Of the words of two characters, the one that the first paragraphs have least of; null where all are shorter.</summary>
    private static string? Rarest(IReadOnlyList<string> words, List<long> counts) =>
        words.Select((w, i) => (Word: w, Count: counts[i])).Where(w => Length(w.Word) == 2).OrderBy(w => w.Count).Select(w => w.Word).FirstOrDefault();

    /// <summary>How many of the first paragraphs hold each word, and, last, all of them.</summary>
    private List<long> Count(IReadOnlyList<string> words, CancellationToken stop)
    {
        var each = words.Select((_, i) => Holds(i)).ToList();
        var sql = string.Format(null, Counted, string.Join(", ", each.Append(string.Join(" AND ", each)).Select(h => $"coalesce(sum({h}), 0)")));
        var counts = new List<long>();
        StoreRows.Of(settings.Store, sql, row =>
        {
            counts.AddRange(Enumerable.Range(0, row.FieldCount).Select(row.GetInt64));
            return true;
        }, stop, [.. Values(words), ("$read", ReadFirst)]);
        return counts;
    }

    /// <param name="match">What the index is asked; empty where all is read.</param>
    private List<FoundParagraph> Ask(IReadOnlyList<string> words, string match, int page, CancellationToken stop)
    {
        var read = string.Join(" AND ", words.Select((_, i) => Holds(i)));
        var sql = match.Length > 0
            ? string.Format(null, Found, "paragraph_search f CROSS JOIN paragraphs p ON p.id = f.rowid", $"paragraph_search MATCH $match AND {read}")
            : string.Format(null, Found, "paragraphs p", read);
        List<(string, object)> values = [.. Values(words), ("$most", PageSize), ("$skip", (page - 1) * PageSize)];
        if (match.Length > 0) values.Add(("$match", match));
        return StoreRows.Of(settings.Store, sql, Read, stop, [.. values]);
    }

    private static string Quoted(string word) => '"' + word.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string Holds(int word) => $"p.text LIKE $w{word} ESCAPE '\\'";

    private static IEnumerable<(string, object)> Values(IReadOnlyList<string> words) => words.Select((w, i) => ($"$w{i}", (object)("%" + Escaped(w) + "%")));

    private static string Escaped(string word) => word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);

    private static FoundParagraph Read(SqliteDataReader row) =>
        new(DocumentKey.Of(row.GetString(0)), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetInt32(5));
}
