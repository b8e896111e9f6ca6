using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Appender = DuckDB.NET.Native.DuckDBAppender;

namespace Extractor.DuckDb;

/// <summary>Puts rows into a table of DuckDB, column by column of a chunk.</summary>
internal sealed unsafe class ChunkAppender : IDisposable
{
    private readonly Appender _appender;
    private readonly DuckDBDataChunk _chunk;
    private readonly Column[] _columns;
    private readonly int _capacity = (int)NativeMethods.Helpers.DuckDBVectorSize();
    private int _row;

    /// <param name="types">BIGINT, DOUBLE or VARCHAR for each column of the table.</param>
    public ChunkAppender(DuckDBConnection target, string table, IReadOnlyList<DuckDBType> types)
    {
        Types = types;
        Check(NativeMethods.Appender.DuckDBAppenderCreate(target.NativeConnection, null, table, out _appender));
        var logical = types.Select(NativeMethods.LogicalType.DuckDBCreateLogicalType).ToArray();
        _chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. logical.Select(t => t.DangerousGetHandle())], (ulong)logical.Length);
        foreach (var type in logical) type.Dispose();
        _columns = new Column[types.Count];
        Begin();
    }

    public IReadOnlyList<DuckDBType> Types { get; }

    public void Null(int column) => NativeMethods.ValidityMask.DuckDBValiditySetRowValidity(_columns[column].Validity, (ulong)_row, false);

    /// <param name="text">In UTF-8.</param>
    public void Text(int column, ReadOnlySpan<byte> text)
    {
        fixed (byte* bytes = text)
            NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(_columns[column].Vector, (ulong)_row, bytes, text.Length);
    }

    /// <param name="text">In UTF-8 beyond doubt: DuckDB does not look again.</param>
    public void SureText(int column, ReadOnlySpan<byte> text)
    {
        fixed (byte* bytes = text)
            NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(_columns[column].Vector, (ulong)_row, bytes, text.Length);
    }

    public void Integer(int column, long value) => ((long*)_columns[column].Data)[_row] = value;

    public void Real(int column, double value) => ((double*)_columns[column].Data)[_row] = value;

    /// <summary>Ends a row, each of whose columns was given a value; whether the chunk went to DuckDB with it.</summary>
    public bool EndRow()
    {
        if (++_row < _capacity) return false;
        Hand();
        return true;
    }

    /// <summary>Gives DuckDB what it has not got yet.</summary>
    public void Complete()
    {
        Hand();
        Check(NativeMethods.Appender.DuckDBAppenderClose(_appender));
    }

    public void Dispose()
    {
        _chunk.Dispose();
        _appender.Dispose();
    }

    /// <summary>Gives the rows of the chunk to DuckDB and empties it.</summary>
    private void Hand()
    {
        NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunk, (ulong)_row);
        Check(NativeMethods.Appender.DuckDBAppendDataChunk(_appender, _chunk));
        NativeMethods.DataChunks.DuckDBDataChunkReset(_chunk);
        Begin();
    }

    /// <summary>An emptied chunk may have its columns elsewhere.</summary>
    private void Begin()
    {
        _row = 0;
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
        if (state != DuckDBState.Success) throw new IOException("the rows do not fit into DuckDB: the disk is full, or the memory");
    }

    private struct Column
    {
        public nint Vector;
        public ulong* Validity;
        public void* Data;
    }
}
