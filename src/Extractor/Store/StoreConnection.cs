using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Opens stores; what SQLite complains of is said in a sentence.</summary>
internal static class StoreConnection
{
    /// <summary>Seconds that another program's work in the store is waited for.</summary>
    private const int LongestWait = 5;

    private const int NotADatabase = 26;
    private const int Full = 13;
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;

    private const int MemoryStatus = 9;

    /// <remarks>
    /// Each connection is used by one thread at a time: SQLite need not lock at each of the millions of values of a load,
    /// nor at each piece of memory to keep count of how much is in use.
    /// </remarks>
    static StoreConnection()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        _ = SQLitePCL.raw.sqlite3_config(MemoryStatus, 0);
    }

    /// <summary>Opens a store for reading; nothing can be written through it.</summary>
    /// <exception cref="StoreException">The file is missing or no store of this version.</exception>
    public static SqliteConnection OpenForReading(string path)
    {
        if (Directory.Exists(path))
            throw new StoreException($"{path}: a folder, no store. Make a store of the extracted JSON in it with 'extractor load {path} --db accounts.db'.");
        if (!File.Exists(path)) throw new StoreException($"{path}: no such file. Make a store with 'extractor load DIR --db {path}'.");
        return Open(path, SqliteOpenMode.ReadOnly, StoreSchema.Check);
    }

    /// <summary>Opens a store for loading; a missing one is made.</summary>
    /// <exception cref="StoreException">The file is there and is no store of this version, or cannot be made.</exception>
    public static SqliteConnection OpenForLoading(string path) => Open(path, SqliteOpenMode.ReadWriteCreate, (connection, name) =>
    {
        Execute(connection, "PRAGMA page_size=16384; PRAGMA foreign_keys=OFF; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;");
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout={LongestWait * 1000};"));
        StoreSchema.Create(connection, name);
    });

    /// <summary>Makes a store that is read once and thrown away: nothing of it need be safe on the disk, and nobody searches its text.</summary>
    public static SqliteConnection OpenForStaging(string path)
    {
        var connection = OpenForLoading(path);
        Execute(connection, "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; DROP TRIGGER paragraphs_added; DROP TRIGGER paragraphs_removed;");
        StoreSchema.DropIndexes(connection);
        return connection;
    }

    /// <summary>What a user is told of an error.</summary>
    public static StoreException Explain(string path, SqliteException error) => new(
        error.SqliteErrorCode switch
        {
            NotADatabase => $"{path}: not a database. Name a store made with 'extractor load'.",
            Full => $"{path}: the disk is full. What was loaded before stays; make room and run 'extractor load' again, it goes on where it stopped.",
            Busy => $"{path}: another program is at work in it. Wait for its end.",
            ReadOnly when error.SqliteExtendedErrorCode != ReadOnly =>
                $"{path}: its last load was cut off. Run 'extractor load' again; it goes on where it stopped.",
            ReadOnly => $"{path}: may only be read. To load into it, check the permissions of the file and of its folder.",
            CannotOpen => $"{path}: cannot be opened ({Hindrance(path)}). Name another place.",
            _ => $"{path}: cannot be used ({Words(error)}).",
        },
        error);

    /// <summary>SQLite's own words, out of "SQLite Error 1: 'no such table: x'.".</summary>
    internal static string Words(SqliteException error)
    {
        var (start, end) = (error.Message.IndexOf('\''), error.Message.LastIndexOf('\''));
        return end > start ? error.Message[(start + 1)..end] : error.Message;
    }

    private static string Hindrance(string path) =>
        Directory.Exists(path) ? "this is a folder"
        : File.Exists(path) ? "no permission"
        : Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? "its folder may not be written to"
        : "its folder does not exist";

    internal static void Execute(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode, Action<SqliteConnection, string> prepare)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = LongestWait }.ToString());
        try
        {
            connection.Open();
            prepare(connection, path);
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw Explain(path, error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
