using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.DuckDb;

/// <summary>
/// Fills the tables of a store in a DuckDB database with documents, one after the other, without a store between: only documents, bodies and codes, few and
/// joined by SQL, go through one.
/// </summary>
internal sealed class DocumentMirror : IRowTarget, IDisposable
{
    private readonly DuckDbFile _target;
    private readonly SqliteConnection _few;
    private readonly StoreWriter _writer;
    private readonly HashSet<string> _documents = [];
    private readonly Dictionary<string, ChunkAppender> _tables = [];
    private readonly Dictionary<string, ChunkRows> _rows = [];

    /// <param name="scratch">Where a file may be made, to be thrown away.</param>
    public DocumentMirror(DuckDbFile target, string scratch)
    {
        (_target, _few) = (target, StoreConnection.OpenForStaging(scratch));
        _writer = new StoreWriter(_few, this);
    }

    public RowWriter Rows(string table, string columns)
    {
        if (_rows.TryGetValue(table, out var rows)) return rows;
        var part = StoreMirror.Tables.Single(t => t.Name == table);
        _tables[table] = StoreMirror.Create(_target, part);
        return _rows[table] = new ChunkRows(_tables[table], [.. part.Columns.Select(c => c.Name)], columns.Split(','));
    }

    public RowWriter ManyRows(string table, string columns) => Rows(table, columns);

    /// <summary>Null, or a sentence that says why the document does not fit; a second copy of one goes the way of the first.</summary>
    public string? Add(StoreDocument document) => _documents.Add(document.Disclosure.Document.Sha256) ? _writer.Write(document) : null;

    /// <summary>Joins the documents of a body, holds them to each other, and completes all tables.</summary>
    public void Complete(CancellationToken cancellation)
    {
        _writer.Commit();
        BodyLinks.Renew(_few);
        BetweenRows.Renew(_few, this, cancellation);
        foreach (var table in _tables.Values) table.Complete();
        foreach (var table in StoreMirror.Tables.Where(t => !_tables.ContainsKey(t.Name))) StoreMirror.Copy(_few, table, _target, cancellation);
    }

    public void Dispose()
    {
        _writer.Dispose();
        foreach (var table in _tables.Values) table.Dispose();
        _few.Dispose();
    }
}
