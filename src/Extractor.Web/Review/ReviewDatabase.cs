using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Review;

/// <summary>The database of decisions, users and the audit log; one connection, used by one at a time.</summary>
internal sealed class ReviewDatabase : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;

    public ReviewDatabase(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        using var schema = new StreamReader(typeof(ReviewDatabase).Assembly.GetManifestResourceStream("reviews.sql")!);
        using var command = new SqliteCommand($"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; {schema.ReadToEnd()}", _connection);
        command.ExecuteNonQuery();
    }

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params object[] values)
    {
        lock (_lock)
        {
            using var command = Command(sql, values);
            using var rows = command.ExecuteReader();
            var found = new List<T>();
            while (rows.Read()) found.Add(read(rows));
            return found;
        }
    }

    /// <summary>The number of the row.</summary>
    public long Insert(string sql, params object[] values)
    {
        lock (_lock)
        {
            using var command = Command(sql + "; SELECT last_insert_rowid()", values);
            return (long)command.ExecuteScalar()!;
        }
    }

    /// <summary>A line of the audit log.</summary>
    public void Log(string person, string action, string subject) =>
        Insert("INSERT INTO audit (at,person,action,subject) VALUES ($1,$2,$3,$4)", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture), person, action,
            subject);

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string sql, object[] values)
    {
        var command = new SqliteCommand(sql, _connection);
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), values[i]);
        return command;
    }
}
