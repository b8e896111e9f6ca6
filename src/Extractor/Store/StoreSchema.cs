using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>The tables and views of a store: the one source, store.sql, that stores are made from and that their documentation is written from.</summary>
internal static partial class StoreSchema
{
    /// <summary>Changes with every change of store.sql.</summary>
    public const int Version = 7;

    /// <summary>SQLite's application id of a store: "XTRC".</summary>
    private const int ApplicationId = 0x58545243;

    public static string Sql()
    {
        using var stream = typeof(StoreSchema).Assembly.GetManifestResourceStream("store.sql")
            ?? throw new InvalidOperationException("The schema of the store is not embedded in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Makes the tables in an empty file; a store is left as it is.</summary>
    internal static void Create(SqliteConnection connection, string path)
    {
        if (Number(connection, "SELECT count(*) FROM sqlite_schema") > 0)
        {
            Check(connection, path);
            return;
        }

        StoreConnection.Execute(connection, $"BEGIN; {Sql()} PRAGMA application_id={ApplicationId}; PRAGMA user_version={Version}; COMMIT;");
    }

    /// <summary>What only serves to find rows again; the keys stay.</summary>
    internal static void DropIndexes(SqliteConnection connection) =>
        StoreConnection.Execute(connection, string.Concat(Index().Matches(Sql()).Select(m => $"DROP INDEX IF EXISTS {m.Groups["name"].Value};")));

    /// <summary>Those that are missing.</summary>
    internal static void MakeIndexes(SqliteConnection connection) => StoreConnection.Execute(connection,
        string.Concat(Index().Matches(Sql()).Select(m => $"CREATE INDEX IF NOT EXISTS {m.Groups["name"].Value}{m.Groups["on"].Value};")));

    /// <exception cref="StoreException">The file is no store of this version.</exception>
    internal static void Check(SqliteConnection connection, string path)
    {
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
            throw new StoreException($"{path}: a database, but no store of this program. Make one with 'extractor load'.");
        if (Number(connection, "PRAGMA user_version") is var version && version != Version)
            throw new StoreException(version is >= StoreMigration.Oldest and < Version
                ? $"{path}: a store of version {version}; this program reads version {Version}. Bring it up to date with 'extractor load --db {path}';"
                    + " it holds all that is needed."
                : $"{path}: a store of version {version}; this program reads version {Version}. Load the extracted JSON into a new store.");
    }

    /// <summary>Null where the file is missing or no store.</summary>
    internal static int? VersionOf(SqliteConnection connection) =>
        Number(connection, "PRAGMA application_id") == ApplicationId ? (int)Number(connection, "PRAGMA user_version") : null;

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        return (long)command.ExecuteScalar()!;
    }

    [GeneratedRegex("^CREATE INDEX (?<name>\\w+)(?<on>[^;]*);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
