using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes documents into a store, about a second's work in a transaction; each document whole or not at all.</summary>
/// <param name="target">Where all rows go but those that tell documents, bodies and codes apart, which are few and are joined in the store.</param>
internal sealed class StoreWriter(SqliteConnection connection, IRowTarget target) : IDisposable
{
    private const int Constraint = 19;
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromSeconds(1);

    private readonly DocumentRows _documents = new(connection, target);
    private readonly TextRows _text = new(target);
    private readonly TableRows _tables = new(connection, target);
    private readonly NarrativeRows _narrative = new(target);
    private readonly ProjectRows _projects = new(target);
    private readonly VerdictRows _verdicts = new(target);
    private long _begun;
    private bool _keepsReferences;

    /// <summary>Writes all into the store.</summary>
    public StoreWriter(SqliteConnection connection)
        : this(connection, new StoreTarget(connection))
    {
    }

    private bool IsOpen => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Null, or a sentence that says why the document does not fit.</summary>
    public string? Write(StoreDocument document)
    {
        if (!_keepsReferences && _documents.Holds(document)) KeepReferences();
        if (!IsOpen)
        {
            StoreConnection.Execute(connection, "BEGIN IMMEDIATE");
            _begun = Stopwatch.GetTimestamp();
        }

        var failure = Try(document);
        if (Stopwatch.GetElapsedTime(_begun) > LongestTransaction) Commit();
        return failure;
    }

    /// <summary>
    /// Every row refers to one that was written just before it, which need not be looked for.
    /// Only where a reading takes the place of another, whose rows go with it, has SQLite to look after references; it can change that between transactions.
    /// </summary>
    private void KeepReferences()
    {
        Commit();
        StoreSchema.MakeIndexes(connection);
        StoreConnection.Execute(connection, "PRAGMA foreign_keys=ON");
        _keepsReferences = true;
    }

    /// <summary>Keeps what was written.</summary>
    public void Commit()
    {
        if (IsOpen) StoreConnection.Execute(connection, "COMMIT");
    }

    /// <summary>After a failure: keeps the documents that were written whole, if the disk still takes them.</summary>
    public void Rescue()
    {
        try
        {
            Commit();
        }
        catch (SqliteException)
        {
            if (IsOpen) StoreConnection.Execute(connection, "ROLLBACK");
        }
    }

    public void Dispose()
    {
        _documents.Dispose();
        _text.Dispose();
        _tables.Dispose();
        _narrative.Dispose();
        _projects.Dispose();
        _verdicts.Dispose();
    }

    /// <remarks>A file written by another hand may hold a number twice, or a link to nothing.</remarks>
    private string? Try(StoreDocument document)
    {
        StoreConnection.Execute(connection, "SAVEPOINT document");
        try
        {
            var id = _documents.Write(document);
            _text.Write(id, document.Disclosure);
            _tables.Write(id, document);
            _narrative.Write(id, document.Disclosure.Narrative.Statements);
            _projects.Write(id, document.Disclosure);
            _verdicts.Write(id, document.Report);
            StoreConnection.Execute(connection, "RELEASE document");
            return null;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == Constraint)
        {
            TakeBack();
            _tables.Forget();
            _narrative.Forget();
            return $"{document.File}: contradicts itself ({StoreConnection.Words(error)}). Make it with 'extractor extract'.";
        }
        catch
        {
            TakeBack();
            throw;
        }
    }

    private void TakeBack()
    {
        if (IsOpen) StoreConnection.Execute(connection, "ROLLBACK TO document; RELEASE document");
    }
}
