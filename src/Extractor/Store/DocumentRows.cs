using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Reconciliation.BetweenDocuments;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes documents, their paths, bodies and problems.</summary>
internal sealed class DocumentRows(SqliteConnection connection) : IDisposable
{
    private readonly Insert _documents = new(connection, "documents", "sha256,name,body_id,fiscal_year,scope,title,status,page_count,producer,province,city,department,url,published,engine,checked_by,json_sha256");
    private readonly Insert _remove = new(connection, "DELETE FROM documents WHERE sha256=?");
    private readonly Insert _files = new(connection, "INSERT INTO files (path, document_id) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET document_id=excluded.document_id");
    private readonly Insert _sources = new(connection, "sources", "document_id,json");
    private readonly Insert _bodies = new(connection, "INSERT INTO bodies (name, printed) VALUES (?, ?) ON CONFLICT (name) DO NOTHING");
    private readonly Insert _problems = new(connection, "problems", "document_id,code,severity,message,page");

    /// <summary>Whether there is a reading of the same file.</summary>
    public bool Holds(StoreDocument document)
    {
        using var command = new SqliteCommand("SELECT count(*) FROM documents WHERE sha256=$sha256", connection);
        command.Parameters.AddWithValue("$sha256", document.Disclosure.Document.Sha256);
        return (long)command.ExecuteScalar()! > 0;
    }

    /// <summary>Puts the document in the place of an earlier reading of the same file; its id.</summary>
    public long Write(StoreDocument document)
    {
        var disclosure = document.Disclosure;
        var (source, cover, from) = (disclosure.Document, disclosure.Cover, disclosure.Provenance);
        _remove.Text(source.Sha256).Run();
        var id = _documents.Text(source.Sha256).Text(source.Name).Integer(Body(cover)).Integer(cover.FiscalYear).Text(cover.Scope).Text(cover.Title?.Text)
            .Text(Words.Status.Write(disclosure.Status)).Integer(source.PageCount).Text(source.Producer)
            .Text(from?.Province).Text(from?.City).Text(from?.Department).Text(from?.Url).Text(from?.Published)
            .Text(disclosure.Engine).Text(EngineVersion.Current).Text(document.JsonSha256).Run();
        _sources.Integer(id).Blob(document.Json.Span).Run();
        foreach (var path in document.Paths) _files.Text(path).Integer(id).Run();
        foreach (var problem in disclosure.Problems)
            _problems.Integer(id).Text(problem.Code).Text(Words.Severity.Write(problem.Severity)).Text(problem.Message).Integer(problem.Page).Run();
        return id;
    }

    public void Dispose()
    {
        foreach (var insert in (Insert[])[_documents, _remove, _files, _sources, _bodies, _problems]) insert.Dispose();
    }

    private long? Body(Cover cover)
    {
        if (cover.Body?.Text is not { Length: > 0 } printed) return null;
        var name = BodyName.Normalise(printed);
        _bodies.Text(name).Text(printed).Run();
        using var command = new SqliteCommand("SELECT id FROM bodies WHERE name=$name", connection);
        command.Parameters.AddWithValue("$name", name);
        return (long?)command.ExecuteScalar();
    }
}
