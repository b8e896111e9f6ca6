using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes documents into a store, a transaction for each batch.</summary>
internal sealed class StoreWriter(SqliteConnection connection) : IDisposable
{
    private readonly DocumentRows _documents = new(connection);
    private readonly TableRows _tables = new(connection);
    private readonly NarrativeRows _narrative = new(connection);
    private readonly ProjectRows _projects = new(connection);
    private readonly VerdictRows _verdicts = new(connection);

    /// <summary>Writes all of them or none.</summary>
    public void Write(IEnumerable<StoreDocument> documents)
    {
        StoreConnection.Execute(connection, "BEGIN IMMEDIATE");
        try
        {
            foreach (var document in documents) Write(document);
            StoreConnection.Execute(connection, "COMMIT");
        }
        catch
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0) StoreConnection.Execute(connection, "ROLLBACK");
            throw;
        }
    }

    public void Dispose()
    {
        _documents.Dispose();
        _tables.Dispose();
        _narrative.Dispose();
        _projects.Dispose();
        _verdicts.Dispose();
    }

    private void Write(StoreDocument document)
    {
        var id = _documents.Write(document);
        _tables.Write(id, document.Disclosure.Tables);
        _narrative.Write(id, document.Disclosure.Narrative.Statements);
        _projects.Write(id, document.Disclosure);
        _verdicts.Write(id, document.Report);
    }
}
