using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Asking;

/// <summary>
/// Searches all paragraphs: by the index of three characters, for a rare word of two by all the triples that it begins, for others by reading, for as long
/// as a reader waits.
/// </summary>
internal sealed class FullText(WebSettings settings)
{
    public const int PageSize = 40;

    private const int MostWords = 6;
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(3);

    private const string Found = """
        SELECT d.sha256, coalesce(b.printed, d.name), d.fiscal_year, s.title, p.text, p.page
        FROM {0} JOIN sections s ON s.id = p.section_id JOIN documents d ON d.id = s.document_id LEFT JOIN bodies b ON b.id = d.body_id
        WHERE {1} LIMIT $most OFFSET $skip
        """;

    /// <summary>A page of paragraphs; cut off where the time ran out.</summary>
    public (IReadOnlyList<FoundParagraph> Found, bool IsCut) Search(string text, int page, CancellationToken gone)
    {
        var words = Words(text);
        if (words.Count == 0) return ([], false);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(gone);
        time.CancelAfter(LongestSearch);
        try
        {
            var match = string.Join(" AND ", words.Select(w => Match(w, time.Token)).Where(m => m.Length > 0));
            var values = words.Select((w, i) => ($"$w{i}", (object)("%" + Escaped(w) + "%"))).ToList();
            if (match.Length > 0) values.Add(("$match", match));
            values.AddRange([("$most", PageSize), ("$skip", (page - 1) * PageSize)]);
            return (StoreRows.Of(settings.Store, Sql(words, match.Length > 0), Read, time.Token, [.. values]), false);
        }
        catch (SqliteException) when (time.IsCancellationRequested)
        {
            return ([], true);
        }
    }

    public static IReadOnlyList<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()
        .Take(MostWords).ToList();

    /// <summary>What the index is asked for a word; empty where reading is quicker.</summary>
    private string Match(string word, CancellationToken stop) => word.EnumerateRunes().Count() switch
    {
        > 2 => Quoted(word),
        2 when ShortWords.Triples(settings.Store, word, stop) is { } triples => $"({string.Join(" OR ", triples.Select(Quoted))})",
        _ => "",
    };

    private static string Quoted(string word) => '"' + word.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string Sql(IReadOnlyList<string> words, bool isIndexed)
    {
        var read = string.Join(" AND ", words.Select((_, i) => $"p.text LIKE $w{i} ESCAPE '\\'"));
        return isIndexed
            ? string.Format(null, Found, "paragraph_search f JOIN paragraphs p ON p.id = f.rowid", $"paragraph_search MATCH $match AND {read}")
            : string.Format(null, Found, "paragraphs p", read);
    }

    private static string Escaped(string word) => word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);

    private static FoundParagraph Read(SqliteDataReader row) =>
        new(DocumentKey.Of(row.GetString(0)), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetInt32(5));
}
