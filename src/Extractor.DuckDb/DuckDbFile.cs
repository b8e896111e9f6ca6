using DuckDB.NET.Data;

namespace Extractor.DuckDb;

/// <summary>A connection to a DuckDB database that does what it is told in SQL.</summary>
internal sealed class DuckDbFile : IDisposable
{
    /// <param name="path">The database's file; it is made where it is missing.</param>
    public DuckDbFile(string path)
    {
        Connection = new DuckDBConnection($"Data Source={path}");
        Connection.Open();
    }

    public DuckDBConnection Connection { get; }

    public void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A text as SQL writes it.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public void Dispose() => Connection.Dispose();
}
