using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Asking;

/// <summary>
/// Searches all paragraphs, in the order of the store: words of three characters by the index; shorter ones by reading, where the first paragraphs have
/// the page already, and otherwise by the triples that the rarest of them begins.
/// </summary>
internal sealed class FullText(WebSettings settings)
{
    public const int PageSize = 40;

    private const int MostWords = 6;

    /// <summary>That are read before the index is asked: it takes some 20 ms.</summary>
    private const int ReadFirst = 50_000;

    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(3);

    private const string Found = """
        SELECT d.sha256, coalesce(b.printed, d.name), d.fiscal_year, s.title, p.text, p.page
        FROM {0} CROSS JOIN sections s ON s.id = p.section_id CROSS JOIN documents d ON d.id = s.document_id LEFT JOIN bodies b ON b.id = d.body_id
        WHERE {1} LIMIT $most OFFSET $skip
        """;

    private const string First = "(SELECT section_id, text, page FROM paragraphs ORDER BY id LIMIT $read) p";

    private const string Indexed = "paragraph_search f CROSS JOIN paragraphs p ON p.id = f.rowid";

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
            if (match.Count < words.Count)
            {
                var first = Ask(words, First, [], page, time.Token);
                if (first.Count == PageSize) return (first, false);
                if (Rarest(words, time.Token) is { } rarest && ShortWords.Triples(settings.Store, rarest, time.Token) is { } triples)
                    match.Add($"({string.Join(" OR ", triples.Select(Quoted))})");
            }

            return (Ask(words, match.Count > 0 ? Indexed : "paragraphs p", match, page, time.Token), false);
        }
        catch (SqliteException) when (time.IsCancellationRequested)
        {
            return ([], true);
        }
    }

    public static IReadOnlyList<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()
        .Take(MostWords).ToList();

    private static int Length(string word) => word.EnumerateRunes().Count();

    /// <summary>Of the words of two characters, the one that the first paragraphs have least of; null where all are shorter or longer.</summary>
    private string? Rarest(IReadOnlyList<string> words, CancellationToken stop)
    {
        var two = words.Where(w => Length(w) == 2).ToList();
        if (two.Count < 2) return two.FirstOrDefault();
        var sql = $"SELECT {string.Join(", ", two.Select((w, i) => $"coalesce(sum({Holds(w, i)}), 0)"))} FROM {First}";
        var counts = StoreRows.Of(settings.Store, sql, row => two.Select((_, i) => row.GetInt64(i)).ToList(), stop, [.. Values(two), ("$read", ReadFirst)])[0];
        return two[counts.IndexOf(counts.Min())];
    }

    /// <param name="from">Where the paragraphs come from.</param>
    /// <param name="match">What of it the index is asked; empty where all is read.</param>
    private List<FoundParagraph> Ask(IReadOnlyList<string> words, string from, IReadOnlyList<string> match, int page, CancellationToken stop)
    {
        var holds = words.Select(Holds);
        var sql = string.Format(null, Found, from, string.Join(" AND ", match.Count > 0 ? holds.Prepend("paragraph_search MATCH $match") : holds));
        List<(string, object)> values = [.. Values(words), ("$most", PageSize), ("$skip", (page - 1) * PageSize)];
        if (match.Count > 0) values.Add(("$match", string.Join(" AND ", match)));
        if (from == First) values.Add(("$read", ReadFirst));
        return StoreRows.Of(settings.Store, sql, Read, stop, [.. values]);
    }

    private static string Quoted(string word) => '"' + word.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    /// <remarks>Only letters have a case; without one a word is found several times as fast.</remarks>
    private static string Holds(string word, int number) => HasCase(word) ? $"p.text LIKE $w{number} ESCAPE '\\'" : $"instr(p.text, $w{number}) > 0";

    private static bool HasCase(string word) => word.Any(char.IsAsciiLetter);

    private static IEnumerable<(string, object)> Values(IReadOnlyList<string> words) =>
        words.Select((w, i) => ($"$w{i}", (object)(HasCase(w) ? "%" + Escaped(w) + "%" : w)));

    private static string Escaped(string word) => word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);

    private static FoundParagraph Read(SqliteDataReader row) =>
        new(DocumentKey.Of(row.GetString(0)), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetInt32(5));
}
