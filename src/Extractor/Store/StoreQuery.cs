using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Asks a store a question in SQL; nothing can be written.</summary>
internal sealed class StoreQuery : IDisposable
{
    private const string Writes = "this SQL would write. A query only reads; begin it with SELECT or WITH.";
    private const int ReadOnly = 8;

    private readonly string _store;
    private readonly CancellationToken _cancellation;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _reader;

    /// <exception cref="StoreException">The file is no store, the SQL is none, or it would write.</exception>
    public StoreQuery(string store, string sql, CancellationToken cancellation)
    {
        (_store, _cancellation) = (store, cancellation);
        _connection = StoreConnection.OpenForReading(store);
        _command = new SqliteCommand(sql, _connection) { CommandTimeout = 0 };
        try
        {
            Inspect(_connection, sql);
            var handle = _connection.Handle;
            cancellation.Register(() => SQLitePCL.raw.sqlite3_interrupt(handle));
            _reader = _command.ExecuteReader();
        }
        catch (Exception error)
        {
            Dispose();
            throw error is SqliteException sqlite ? Explain(store, sqlite) : error;
        }

        Columns = [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName)];
    }

    /// <summary>The columns' names; none for SQL that gives no rows.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Row by row: null, long, double, string or bytes.</summary>
    public IEnumerable<object?[]> Rows()
    {
        while (Next())
        {
            var row = new object?[Columns.Count];
            for (var i = 0; i < row.Length; i++) row[i] = _reader.IsDBNull(i) ? null : _reader.GetValue(i);
            yield return row;
        }
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _command.Dispose();
        _connection.Dispose();
    }

    private bool Next()
    {
        try
        {
            return _reader.Read();
        }
        catch (SqliteException error)
        {
            _cancellation.ThrowIfCancellationRequested();
            throw Explain(_store, error);
        }
    }

    /// <summary>One statement, and one that only reads.</summary>
    private static void Inspect(SqliteConnection connection, string sql)
    {
        SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement, out var rest), connection.Handle);
        using (statement)
        {
            if (statement.IsInvalid) throw new StoreException("there is no SQL to run. Begin it with SELECT or WITH.");
            if (SQLitePCL.raw.sqlite3_stmt_readonly(statement) == 0) throw new StoreException(Writes);
        }

        if (rest.Trim() is { Length: > 0 } further) throw new StoreException($"there is more than one statement: \"{further}\" follows. Ask one question at a time.");
    }

    private static StoreException Explain(string store, SqliteException error) => error.SqliteErrorCode switch
    {
        ReadOnly when error.SqliteExtendedErrorCode == ReadOnly => new StoreException(Writes, error),
        1 => new StoreException($"the SQL is not understood: {StoreConnection.Words(error)}. 'extractor query --help' lists the views; the tables are in schemas/store.md.", error),
        _ => StoreConnection.Explain(store, error),
    };
}
