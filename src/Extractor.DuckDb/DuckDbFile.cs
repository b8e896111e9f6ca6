using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Extractor.DuckDb;

/// <summary>A connection to a DuckDB database that does what it is told in SQL.</summary>
internal sealed class DuckDbFile : IDisposable
{
    /// <param name="path">The database's file, made where it is missing; or :memory:.</param>
    public DuckDbFile(string path)
    {
        Connection = new DuckDBConnection($"Data Source={path}");
        Connection.Open();
    }

    public DuckDBConnection Connection { get; }

    /// <remarks>A command of the provider would ask over and over whether the threads of DuckDB are done, on a core that these could use.</remarks>
    /// <exception cref="IOException">It failed; the SQL being ours, the disk is full, or the memory.</exception>
    public void Run(string sql)
    {
        var state = NativeMethods.Query.DuckDBQuery(Connection.NativeConnection, sql, out var result);
        var error = state == DuckDBState.Success ? null : NativeMethods.Query.DuckDBResultError(ref result);
        NativeMethods.Query.DuckDBDestroyResult(ref result);
        if (error is not null) throw new IOException(error);
    }

    /// <summary>A text as SQL writes it.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public void Dispose() => Connection.Dispose();
}
