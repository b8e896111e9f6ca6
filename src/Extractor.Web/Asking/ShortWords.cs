using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Asking;

/// <summary>Words of two characters, which the index of three does not hold: it holds the triples that they begin.</summary>
internal static class ShortWords
{
    /// <summary>A word that begins more stands in so many paragraphs that a page of them is soon found by reading.</summary>
    private const int MostTriples = 1000;

    /// <summary>What the store's index holds behind each paragraph.</summary>
    private const string EndMark = "\u0003";

    private const string LastCharacter = "\U0010FFFF";
    private const string Begun = "SELECT term FROM temp.triples WHERE term >= $from AND term < $to LIMIT $most";

    /// <summary>The triples that a word begins somewhere; null where they are many.</summary>
    public static IReadOnlyList<string>? Triples(string store, string word, CancellationToken stop)
    {
        var begin = word.ToLowerInvariant();
        using var connection = StoreConnection.OpenForReading(store);
        StoreConnection.Execute(connection, "CREATE VIRTUAL TABLE temp.triples USING fts5vocab('main', 'paragraph_search', 'row')");
        using var command = new SqliteCommand(Begun, connection);
        command.Parameters.AddWithValue("$from", begin);
        command.Parameters.AddWithValue("$to", begin + LastCharacter);
        command.Parameters.AddWithValue("$most", MostTriples + 1);
        var handle = connection.Handle;
        using var interrupt = stop.Register(() => SQLitePCL.raw.sqlite3_interrupt(handle));
        using var rows = command.ExecuteReader();
        var triples = new List<string>();
        while (rows.Read()) triples.Add(rows.GetString(0));
        return triples.Count switch { 0 => [begin + EndMark], > MostTriples => null, _ => triples };
    }
}
