using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes the rows of a large table, several by one statement; nobody asks for their ids.</summary>
/// <remarks>A failure leaves what stood before it in the table (OR FAIL): the document as a whole is taken back anyway, and SQLite need not note each
/// statement.</remarks>
internal sealed class BulkInsert(SqliteConnection connection, string table, string columns) : IDisposable
{
    private const int Rows = 8;

    private readonly Insert _several = new(connection,
        $"INSERT OR FAIL INTO {table} ({columns}) VALUES {string.Join(',', Enumerable.Repeat(Insert.Row(columns), Rows))}");
    private readonly Insert _one = new(connection, table, columns);

    /// <summary>Takes the values of a row.</summary>
    public Insert Row => _several;

    /// <summary>After all values of a row.</summary>
    public void Next()
    {
        if (_several.IsComplete) _several.Run();
    }

    /// <summary>Writes the last rows of a document.</summary>
    public void Complete() => _several.HandOver(_one);

    /// <summary>Forgets the last rows of a document that fails.</summary>
    public void Drop()
    {
        _several.Drop();
        _one.Drop();
    }

    public void Dispose()
    {
        _several.Dispose();
        _one.Dispose();
    }
}
