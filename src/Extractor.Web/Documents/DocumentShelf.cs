using Extractor.Reconciliation;
using Extractor.Store;
using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Documents;

/// <summary>Takes documents out of the store; the last few stay at hand.</summary>
internal sealed class DocumentShelf(WebSettings settings, DocumentCatalogue catalogue)
{
    private const int AtHand = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<OpenDocument> _open = [];

    /// <summary>null where the store has no such document.</summary>
    public OpenDocument? Find(string key)
    {
        catalogue.RefreshIfChanged();
        if (catalogue.Find(key) is not { } entry) return null;
        lock (_lock)
        {
            if (_open.FirstOrDefault(d => d.Entry.Id == entry.Id) is { } open)
            {
                _open.Remove(open);
                if (open.Entry != entry) open = open with { Entry = entry, Between = Between(entry) };
                _open.AddFirst(open);
                return open;
            }
        }

        if (Read(entry) is not { } read) return null;
        lock (_lock)
        {
            _open.AddFirst(read);
            if (_open.Count > AtHand) _open.RemoveLast();
        }

        return read;
    }

    private OpenDocument? Read(CatalogueEntry entry)
    {
        using var connection = StoreConnection.OpenForReading(settings.Store);
        using var command = new SqliteCommand("SELECT json FROM sources WHERE document_id=$id", connection);
        command.Parameters.AddWithValue("$id", entry.Id);
        if (command.ExecuteScalar() is not byte[] json) return null;
        var disclosure = new StoredDocument(entry.Name, json).Read();
        return new OpenDocument(entry, disclosure, Reconciler.Check(disclosure)) { Between = StoredFindings.Between(connection, entry.Id) };
    }

    private IReadOnlyList<CheckFinding> Between(CatalogueEntry entry)
    {
        using var connection = StoreConnection.OpenForReading(settings.Store);
        return StoredFindings.Between(connection, entry.Id);
    }
}
