using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Reads back what was loaded into a store.</summary>
internal static class StoredDisclosures
{
    private const string Documents = """
        SELECT coalesce((SELECT min(f.path) FROM files f WHERE f.document_id = d.id), d.name), s.json
        FROM sources s JOIN documents d ON d.id = s.document_id ORDER BY d.name, d.sha256
        """;

    /// <summary>
    /// Whether a file is a database, whatever its name; one that cannot be opened is none. A pipe, whose bytes can be read only once, is not opened.
    /// </summary>
    public static bool IsStore(string path)
    {
        Span<byte> head = stackalloc byte[16];
        try
        {
            if (new FileInfo(path) is not { Exists: true, Length: >= 16 }) return false;
            using var file = File.OpenRead(path);
            return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite format 3\0"u8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>How many there are.</summary>
    /// <exception cref="StoreException">The file is no store of this version, or damaged.</exception>
    public static int Count(string path)
    {
        using var connection = StoreConnection.OpenForReading(path);
        using var command = new SqliteCommand("SELECT count(*) FROM documents", connection);
        return Explained(path, () => (int)(long)command.ExecuteScalar()!);
    }

    /// <summary>One after the other, by file name.</summary>
    /// <exception cref="StoreException">The file is no store of this version, or damaged.</exception>
    public static IEnumerable<StoredDocument> Of(string path)
    {
        using var connection = StoreConnection.OpenForReading(path);
        using var command = new SqliteCommand(Documents, connection);
        using var reader = Explained(path, command.ExecuteReader);
        while (Explained(path, () => Next(reader)) is { } document) yield return document;
    }

    private static StoredDocument? Next(SqliteDataReader reader) => reader.Read()
        ? new StoredDocument(reader.GetString(0), reader.GetFieldValue<byte[]>(1)) : null;

    private static T Explained<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException error)
        {
            throw StoreConnection.Explain(path, error);
        }
    }
}
