using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Appender = DuckDB.NET.Native.DuckDBAppender;

namespace Extractor.DuckDb;

/// <summary>
/// Copies rows from SQLite into a table of DuckDB, column by column of a chunk: the bytes of a text go over as they are and become no string in between.
/// </summary>
internal sealed unsafe class ChunkCopy : IDisposable
{
    private readonly Appender _appender;
    private readonly DuckDBDataChunk _chunk;
    private readonly Column[] _columns;
    private readonly int _capacity = (int)NativeMethods.Helpers.DuckDBVectorSize();

    /// <param name="types">BIGINT, DOUBLE or VARCHAR for each column of the table.</param>
    public ChunkCopy(DuckDBConnection target, string table, IReadOnlyList<DuckDBType> types)
    {
        Check(NativeMethods.Appender.DuckDBAppenderCreate(target.NativeConnection, null, table, out _appender));
        var logical = types.Select(NativeMethods.LogicalType.DuckDBCreateLogicalType).ToArray();
        _chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. logical.Select(t => t.DangerousGetHandle())], (ulong)logical.Length);
        foreach (var type in logical) type.Dispose();
        _columns = [.. types.Select(t => new Column { Type = t })];
        Begin();
    }

    /// <param name="sql">Gives the columns of the table in their order.</param>
    public void Run(SqliteConnection source, string sql, CancellationToken cancellation)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(source.Handle, sql, out var rows), source.Handle);
        using (rows)
        {
            var (row, result) = (0, raw.sqlite3_step(rows));
            for (; result == raw.SQLITE_ROW; result = raw.sqlite3_step(rows))
            {
                for (var i = 0; i < _columns.Length; i++) Take(rows, i, row);
                if (++row < _capacity) continue;
                cancellation.ThrowIfCancellationRequested();
                Hand(row);
                row = 0;
            }

            if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, source.Handle);
            Hand(row);
        }

        Check(NativeMethods.Appender.DuckDBAppenderClose(_appender));
    }

    public void Dispose()
    {
        _chunk.Dispose();
        _appender.Dispose();
    }

    private void Take(sqlite3_stmt rows, int i, int row)
    {
        ref readonly var column = ref _columns[i];
        if (raw.sqlite3_column_type(rows, i) == raw.SQLITE_NULL)
        {
            NativeMethods.ValidityMask.DuckDBValiditySetRowValidity(column.Validity, (ulong)row, false);
        }
        else if (column.Type == DuckDBType.Varchar)
        {
            var text = raw.sqlite3_column_blob(rows, i);
            fixed (byte* bytes = text) NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(column.Vector, (ulong)row, bytes, text.Length);
        }
        else if (column.Type == DuckDBType.BigInt)
        {
            ((long*)column.Data)[row] = raw.sqlite3_column_int64(rows, i);
        }
        else
        {
            ((double*)column.Data)[row] = raw.sqlite3_column_double(rows, i);
        }
    }

    /// <summary>Gives the rows of the chunk to DuckDB and empties it.</summary>
    private void Hand(int rows)
    {
        NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunk, (ulong)rows);
        Check(NativeMethods.Appender.DuckDBAppendDataChunk(_appender, _chunk));
        NativeMethods.DataChunks.DuckDBDataChunkReset(_chunk);
        Begin();
    }

    /// <summary>An emptied chunk may have its columns elsewhere.</summary>
    private void Begin()
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            ref var column = ref _columns[i];
            column.Vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk, i);
            NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(column.Vector);
            column.Validity = NativeMethods.Vectors.DuckDBVectorGetValidity(column.Vector);
            column.Data = NativeMethods.Vectors.DuckDBVectorGetData(column.Vector);
        }
    }

    private static void Check(DuckDBState state)
    {
        if (state != DuckDBState.Success) throw new IOException("the rows of the store do not fit into DuckDB: the disk is full, or the memory");
    }

    private struct Column
    {
        public DuckDBType Type;
        public nint Vector;
        public ulong* Validity;
        public void* Data;
    }
}
