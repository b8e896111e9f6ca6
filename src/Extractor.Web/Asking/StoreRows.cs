using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Asking;

/// <summary>Questions of our own to the store; each over a connection of its own, which only reads.</summary>
internal static class StoreRows
{
    /// <summary>The rows, each read on the spot.</summary>
    /// <param name="values">By name, with the dollar sign.</param>
    public static List<T> Of<T>(string store, string sql, Func<SqliteDataReader, T> read, CancellationToken stop, params (string Name, object Value)[] values)
    {
        using var connection = StoreConnection.OpenForReading(store);
        using var command = new SqliteCommand(sql, connection);
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        var handle = connection.Handle;
        using var interrupt = stop.Register(() => SQLitePCL.raw.sqlite3_interrupt(handle));
        using var rows = command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read()) found.Add(read(rows));
        return found;
    }

    public static decimal? Yuan(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column) / 100m;

    public static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
