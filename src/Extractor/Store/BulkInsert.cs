using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes the rows of a large table, several by one statement; nobody asks for their ids.</summary>
/// <remarks>A failure leaves what stood before it in the table (OR FAIL): the document as a whole is taken back anyway, and SQLite need not note each
/// statement.</remarks>
internal sealed class BulkInsert(SqliteConnection connection, string table, string columns) : RowWriter
{
    private const int Rows = 8;

    private readonly Insert _several = new(connection,
        $"INSERT OR FAIL INTO {table} ({columns}) VALUES {string.Join(',', Enumerable.Repeat(Insert.Row(columns), Rows))}");
    private readonly Insert _one = new(connection, table, columns);

    public override BulkInsert Text(string? value)
    {
        _several.Text(value);
        return this;
    }

    public override BulkInsert Integer(long? value)
    {
        _several.Integer(value);
        return this;
    }

    public override BulkInsert Real(double? value)
    {
        _several.Real(value);
        return this;
    }

    /// <returns>No id.</returns>
    public override long Run() => _several.IsComplete ? _several.Run() : 0;

    public override void Complete() => _several.HandOver(_one);

    public override void Drop()
    {
        _several.Drop();
        _one.Drop();
    }

    public override void Dispose()
    {
        _several.Dispose();
        _one.Dispose();
    }
}
