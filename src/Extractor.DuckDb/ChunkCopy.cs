using DuckDB.NET.Native;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Extractor.DuckDb;

/// <summary>Copies rows from SQLite into a table of DuckDB: the bytes of a text go over as they are and become no string in between.</summary>
internal static class ChunkCopy
{
    /// <param name="sql">Gives the columns of the table in their order.</param>
    public static void Run(SqliteConnection source, string sql, ChunkAppender target, CancellationToken cancellation)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(source.Handle, sql, out var rows), source.Handle);
        using (rows)
        {
            var result = raw.sqlite3_step(rows);
            for (; result == raw.SQLITE_ROW; result = raw.sqlite3_step(rows))
            {
                for (var i = 0; i < target.Types.Count; i++) Take(rows, i, target);
                if (target.EndRow()) cancellation.ThrowIfCancellationRequested();
            }

            if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, source.Handle);
        }

        target.Complete();
    }

    private static void Take(sqlite3_stmt rows, int i, ChunkAppender target)
    {
        if (raw.sqlite3_column_type(rows, i) == raw.SQLITE_NULL) target.Null(i);
        else if (target.Types[i] == DuckDBType.Varchar) target.Text(i, raw.sqlite3_column_blob(rows, i));
        else if (target.Types[i] == DuckDBType.BigInt) target.Integer(i, raw.sqlite3_column_int64(rows, i));
        else target.Real(i, raw.sqlite3_column_double(rows, i));
    }
}
