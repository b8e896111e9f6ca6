using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Extractor.Store;

/// <summary>A prepared statement that is run over and over: its values are given one after the other, in the order of its columns.</summary>
/// <remarks>SQLite keeps what was bound: a value like the one before it (the table of a cell, its unit, its page) is not bound again.</remarks>
internal sealed class Insert : RowWriter
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly object?[] _bound;
    private readonly long[] _numbers;

    private byte[] _utf8 = new byte[1024];
    private int _position;

    public Insert(SqliteConnection connection, string table, string columns)
        : this(connection, $"INSERT INTO {table} ({columns}) VALUES {Row(columns)}")
    {
    }

    public Insert(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
        var count = raw.sqlite3_bind_parameter_count(_statement);
        (_bound, _numbers) = (new object?[count], new long[count]);
    }

    /// <summary>Whether it has all its values.</summary>
    public bool IsComplete => _position == _bound.Length;

    /// <summary>The places of a row's values.</summary>
    public static string Row(string columns) => $"({string.Join(',', columns.Split(',').Select(_ => '?'))})";

    public override Insert Text(string? value)
    {
        if (value is null) return Null();
        if (_bound[_position] is string before && before == value) return Skip();
        _bound[_position++] = value;
        if (value.Length == 0) return Checked(raw.sqlite3_bind_text(_statement, _position, value));
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > _utf8.Length) _utf8 = new byte[most];
        return Checked(raw.sqlite3_bind_text(_statement, _position, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(value, _utf8))));
    }

    public override Insert Integer(long? value)
    {
        if (value is not { } number) return Null();
        if (IsBound(typeof(long), number)) return Skip();
        return Checked(raw.sqlite3_bind_int64(_statement, Take(typeof(long), number), number));
    }

    public override Insert Real(double? value)
    {
        if (value is not { } number) return Null();
        var bits = BitConverter.DoubleToInt64Bits(number);
        if (IsBound(typeof(double), bits)) return Skip();
        return Checked(raw.sqlite3_bind_double(_statement, Take(typeof(double), bits), number));
    }

    public Insert Blob(ReadOnlySpan<byte> value)
    {
        _bound[_position++] = typeof(byte[]);
        return Checked(raw.sqlite3_bind_blob(_statement, _position, value));
    }

    /// <summary>Runs it with the values given since the last run; the id of the row.</summary>
    public override long Run()
    {
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        _position = 0;
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, _database);
        return raw.sqlite3_last_insert_rowid(_database);
    }

    public override void Drop() => _position = 0;

    /// <summary>Runs another statement with the values given since the last run, as many at a time as it takes.</summary>
    public void HandOver(Insert other)
    {
        for (var i = 0; i < _position; i++)
        {
            _ = _bound[i] switch
            {
                null => other.Null(),
                string text => other.Text(text),
                var type when ReferenceEquals(type, typeof(long)) => other.Integer(_numbers[i]),
                _ => other.Real(BitConverter.Int64BitsToDouble(_numbers[i])),
            };
            if (other.IsComplete) other.Run();
        }

        Drop();
    }

    public override void Dispose() => _statement.Dispose();

    private Insert Null()
    {
        if (_bound[_position] is null) return Skip();
        _bound[_position++] = null;
        return Checked(raw.sqlite3_bind_null(_statement, _position));
    }

    private bool IsBound(Type type, long number) => ReferenceEquals(_bound[_position], type) && _numbers[_position] == number;

    /// <summary>SQLite's number of the place, from 1.</summary>
    private int Take(Type type, long number)
    {
        (_bound[_position], _numbers[_position]) = (type, number);
        return ++_position;
    }

    private Insert Skip()
    {
        _position++;
        return this;
    }

    private Insert Checked(int result)
    {
        SqliteException.ThrowExceptionForRC(result, _database);
        return this;
    }
}
