using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Reconciliation.BetweenDocuments;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes documents, their paths and problems; which body a document belongs to is told when all are there (<see cref="BodyLinks"/>).</summary>
internal sealed class DocumentRows(SqliteConnection connection, IRowTarget target) : IDisposable
{
    private const string Columns =
        "sha256,name,body_name,fiscal_year,scope,title,status,family,page_count,producer,province,city,department,url,published,engine,checked_by,json_sha256";

    private readonly Insert _documents = new(connection, "documents", Columns);
    private readonly Insert _remove = new(connection, "DELETE FROM documents WHERE sha256=?");
    private readonly Insert _files = new(connection,
        "INSERT INTO files (path, document_id) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET document_id=excluded.document_id");
    private readonly Insert _sources = new(connection, "sources", "document_id,json");
    private readonly Insert _figures = new(connection, "compared_figures", "document_id,figures");
    private readonly Insert _printed = new(connection,
        "INSERT INTO bodies (name, province, city, printed, kind) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    private readonly Insert _listed = new(connection, "listed_units", "document_id,name");
    private readonly RowWriter _problems = target.Rows("problems", "document_id,code,severity,message,page");

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
        var id = _documents.Text(source.Sha256).Text(source.Name).Text(Body(cover, from)).Integer(cover.FiscalYear).Text(cover.Scope).Text(cover.Title?.Text)
            .Text(EnumWords.Status.Write(disclosure.Status)).Text(disclosure.Family.Key).Integer(source.PageCount).Text(source.Producer)
            .Text(from?.Province).Text(from?.City).Text(from?.Department).Text(from?.Url).Text(from?.Published)
            .Text(disclosure.Engine).Text(EngineVersion.Current).Text(document.JsonSha256).Run();
        if (document.Json is { } json) _sources.Integer(id).Blob(json.Span).Run();
        if (document.Figures is { } figures) _figures.Integer(id).Blob(figures).Run();
        foreach (var name in document.Listed) _listed.Integer(id).Text(name).Run();
        foreach (var path in document.Paths) _files.Text(path).Integer(id).Run();
        foreach (var problem in disclosure.Problems)
            _problems.Integer(id).Text(problem.Code).Text(EnumWords.Severity.Write(problem.Severity)).Text(problem.Message).Integer(problem.Page).Run();
        return id;
    }

    public void Dispose()
    {
        foreach (var insert in (RowWriter[])[_documents, _remove, _files, _sources, _figures, _printed, _listed, _problems]) insert.Dispose();
    }

    /// <summary>The name that joins the document to its body, which is there by then under the place that is told of it.</summary>
    private string? Body(Cover cover, Provenance? from)
    {
        if (cover.Body?.Text is not { Length: > 0 } printed) return null;
        var name = BodyName.Normalise(printed);
        _printed.Text(name).Text(from?.Province ?? "").Text(from?.City ?? "").Text(printed).Text(BodyKind.Of(name)).Run();
        return name;
    }
}
