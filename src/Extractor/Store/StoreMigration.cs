using System.IO.Compression;
using Extractor.Batch;
using Extractor.Output.Json;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>
/// Brings a store of an earlier version up to date: it is made anew from the extracted JSON that it holds itself, and put in the place of the old one when
/// it is whole.
/// </summary>
/// <remarks>The tables that this reads (documents, sources, files, former_names) must stay as they are in every version.</remarks>
internal static class StoreMigration
{
    /// <summary>The first version whose stores hold the JSON.</summary>
    public const int Oldest = 2;

    private const string Documents =
        "SELECT d.name, d.json_sha256, s.json, (SELECT json_group_array(path) FROM (SELECT path FROM files f WHERE f.document_id = d.id ORDER BY path)) "
        + "FROM documents d JOIN sources s ON s.document_id = d.id ORDER BY d.id";

    /// <summary>The version that the store had; null where nothing was to be done.</summary>
    /// <exception cref="StoreException">A document of the old store cannot be read any longer; the store stays as it was.</exception>
    public static int? Run(string store, CancellationToken cancellation)
    {
        if (!StoredDisclosures.IsStore(store)) return null;
        var version = VersionOf(store);
        if (version is not (>= Oldest and < StoreSchema.Version)) return null;
        var made = $"{store}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var old = Open(store))
            using (var connection = StoreConnection.OpenForLoading(made)) Copy(store, old, connection, cancellation);
            File.Move(made, store, overwrite: true);
            return version;
        }
        finally
        {
            foreach (var left in (string[])[made, $"{made}-journal"]) File.Delete(left);
        }
    }

    private static void Copy(string store, SqliteConnection old, SqliteConnection connection, CancellationToken cancellation)
    {
        using var writer = new StoreWriter(connection);
        foreach (var reading in ReadAhead.InOrder(Rows(old), Read, cancellation))
        {
            if ((reading.Document is { } document ? writer.Write(document) : reading.Failure) is { } failure)
                throw new StoreException(
                    $"{store}: a store of an earlier version, which stays as it is: {failure}. Extract the document anew and load all into a new store.");
        }

        writer.Commit();
        BodyLinks.Learn(connection, FormerNames(old));
        BodyLinks.Renew(connection);
        BetweenRows.Renew(connection, cancellation);
    }

    private static IEnumerable<(string Name, string Hash, byte[] Json, string Paths)> Rows(SqliteConnection old)
    {
        using var command = new SqliteCommand(Documents, old);
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return (reader.GetString(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2), reader.GetString(3));
    }

    /// <summary>None in a version that knew of none.</summary>
    private static List<(string Former, string Name)> FormerNames(SqliteConnection old)
    {
        using var table = new SqliteCommand("SELECT count(*) FROM sqlite_schema WHERE name = 'former_names'", old);
        if ((long)table.ExecuteScalar()! == 0) return [];
        using var command = new SqliteCommand("SELECT former_name, name FROM former_names ORDER BY former_name", old);
        using var reader = command.ExecuteReader();
        var names = new List<(string Former, string Name)>();
        while (reader.Read()) names.Add((reader.GetString(0), reader.GetString(1)));
        return names;
    }

    private static StoreReading Read((string Name, string Hash, byte[] Json, string Paths) row)
    {
        try
        {
            var disclosure = new StoredDocument(row.Name, row.Json).Read();
            return new(StoreDocument.Of(row.Name, disclosure, Paths(row.Paths), row.Json, row.Hash), null);
        }
        catch (Exception error) when (error is DisclosureFormatException or InvalidDataException)
        {
            return new(null, $"{row.Name} cannot be read by this program ({error.Message.TrimEnd('.')})");
        }
    }

    private static IReadOnlyList<string> Paths(string json) => [.. Newtonsoft.Json.Linq.JArray.Parse(json).Select(p => (string)p!)];

    private static int? VersionOf(string store)
    {
        using var connection = Open(store);
        try
        {
            return StoreSchema.VersionOf(connection);
        }
        catch (SqliteException error)
        {
            throw StoreConnection.Explain(store, error);
        }
    }

    /// <summary>
    /// Open for writing where that is allowed, though nothing is written: only so does SQLite take back what a load that was cut off had begun.
    /// </summary>
    private static SqliteConnection Open(string store)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadWrite, Pooling = false }
            .ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw StoreConnection.Explain(store, error);
        }
    }
}
