using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>The store itself.</summary>
internal sealed class StoreTarget(SqliteConnection connection) : IRowTarget
{
    public RowWriter Rows(string table, string columns) => new Insert(connection, table, columns);

    public RowWriter ManyRows(string table, string columns) => new BulkInsert(connection, table, columns);
}
