using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Asks a store a question in SQL; nothing can be written.</summary>
internal sealed class StoreQuery : IDisposable
{
    private const string Writes = "this SQL would write. A query only reads; begin it with SELECT or WITH.";
    private const int ReadOnly = 8;
    private const int Interrupted = 9;
    private const int TooLong = 18;
    private const int LengthLimit = 0;
    private const int AttachedLimit = 7;

    /// <summary>Bytes of one value; SQLite makes one of any length otherwise.</summary>
    private const int LongestValue = 64 << 20;

    /// <summary>Instructions of SQLite's machine between two looks at the clock; some microseconds.</summary>
    private const int BetweenLooks = 20_000;

    private readonly string _store;
    private readonly CancellationToken _cancellation;
    private readonly TimeSpan _most;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _reader;

    /// <param name="most">The time until the last row is there.</param>
    /// <exception cref="StoreException">The file is no store, the SQL is none, it would write, or it takes too long.</exception>
    /// <exception cref="OperationCanceledException">It was stopped from outside.</exception>
    public StoreQuery(string store, string sql, TimeSpan most, CancellationToken cancellation)
    {
        (_store, _most, _cancellation) = (store, most, cancellation);
        _connection = StoreConnection.OpenForReading(store);
        _command = new SqliteCommand(sql, _connection) { CommandTimeout = 0 };
        try
        {
            Inspect(_connection, sql);
            SQLitePCL.raw.sqlite3_limit(_connection.Handle, AttachedLimit, 0);
            SQLitePCL.raw.sqlite3_limit(_connection.Handle, LengthLimit, LongestValue);
            SQLitePCL.raw.sqlite3_progress_handler(_connection.Handle, BetweenLooks, _ => IsOver ? 1 : 0, null);
            _reader = _command.ExecuteReader();
        }
        catch (Exception error)
        {
            Dispose();
            if (error is SqliteException sqlite) throw Explain(sqlite);
            throw;
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
            throw Explain(error);
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
            if (IsAttach(sql)) throw new StoreException("this SQL would open another database. A query reads the store alone.");
            RefuseParameters(statement);
        }

        if (rest.Trim() is { Length: > 0 } further)
            throw new StoreException($"there is more than one statement: \"{further}\" follows. Ask one question at a time.");
    }

    /// <summary>ATTACH only reads, by SQLite's own word, and makes the file where it is missing.</summary>
    private static bool IsAttach(string sql) => Words(sql).FirstOrDefault() is { } first
        && (first.Equals("ATTACH", StringComparison.OrdinalIgnoreCase) || first.Equals("DETACH", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of the SQL, comments left out.</summary>
    private static IEnumerable<string> Words(string sql) =>
        Regex.Replace(sql, @"--[^\n]*|/\*.*?(\*/|$)", " ", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static void RefuseParameters(SQLitePCL.sqlite3_stmt statement)
    {
        var count = SQLitePCL.raw.sqlite3_bind_parameter_count(statement);
        if (count == 0) return;
        var names = Enumerable.Range(1, count).Select(i => SQLitePCL.raw.sqlite3_bind_parameter_name(statement, i).utf8_to_string() ?? "?").Distinct();
        throw new StoreException($"the SQL has parameters ({string.Join(", ", names)}), and nothing gives them values. Write the values into the SQL.");
    }

    private bool IsOver => _cancellation.IsCancellationRequested || _watch.Elapsed > _most;

    private Exception Explain(SqliteException error)
    {
        if (error.SqliteErrorCode != Interrupted) return Explain(_store, error);
        return _cancellation.IsCancellationRequested
            ? new OperationCanceledException(_cancellation)
            : new StoreException(string.Create(CultureInfo.InvariantCulture,
                $"the query takes longer than {_most.TotalSeconds:0.###} seconds. Ask for less, or allow more with --timeout."), error);
    }

    private static StoreException Explain(string store, SqliteException error) => error.SqliteErrorCode switch
    {
        TooLong => new StoreException($"the query makes a value of more than {LongestValue >> 20} MB. Ask for less.", error),
        ReadOnly when error.SqliteExtendedErrorCode == ReadOnly => new StoreException(Writes, error),
        1 => new StoreException($"the SQL is not understood: {StoreConnection.Words(error)}. 'extractor query --help' lists the views;"
            + " the tables are in schemas/store.md.", error),
        _ => StoreConnection.Explain(store, error),
    };
}
