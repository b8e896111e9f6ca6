using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Extractor.Store;

/// <summary>A prepared statement that is run over and over with other values.</summary>
internal sealed class Insert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Insert(SqliteConnection connection, string table, string columns)
        : this(connection, $"INSERT INTO {table} ({columns}) VALUES ({string.Join(',', columns.Split(',').Select(_ => '?'))})")
    {
    }

    public Insert(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <summary>Runs it; the id of the row.</summary>
    public long Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) Bind(i + 1, values[i]);
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, _database);
        return raw.sqlite3_last_insert_rowid(_database);
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(int position, object? value)
    {
        var result = value switch
        {
            null => raw.sqlite3_bind_null(_statement, position),
            string text => raw.sqlite3_bind_text(_statement, position, text),
            int number => raw.sqlite3_bind_int64(_statement, position, number),
            long number => raw.sqlite3_bind_int64(_statement, position, number),
            double number => raw.sqlite3_bind_double(_statement, position, number),
            decimal number => raw.sqlite3_bind_double(_statement, position, (double)number),
            byte[] bytes => raw.sqlite3_bind_blob(_statement, position, bytes),
            _ => throw new ArgumentException($"no column holds a {value.GetType()}"),
        };
        SqliteException.ThrowExceptionForRC(result, _database);
    }
}
