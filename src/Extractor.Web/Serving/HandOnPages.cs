using Extractor.Web.Catalogue;
using Extractor.Web.Documents;
using Extractor.Web.HandOn;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>What is handed on: the letter, the workbook, the annotated PDF, and false alarms for the developers.</summary>
internal static class HandOnPages
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(WebApplication app)
    {
        app.MapGet("/documents/{key}/letter.docx",
            (HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, ReviewDatabase database) =>
            Hand(context, key, shelf, decisions, database, Word, "反馈函.docx", (output, document) =>
                Letter.Write(output, document, DateOnly.FromDateTime(DateTime.Now))));
        app.MapGet("/documents/{key}/findings.xlsx",
            (HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, ReviewDatabase database) =>
            Hand(context, key, shelf, decisions, database, Excel, "核查底稿.xlsx", Workbook.Write));
        app.MapGet("/documents/{key}/findings.csv",
            (HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, ReviewDatabase database) =>
            Hand(context, key, shelf, decisions, database, "text/csv; charset=utf-8", "问题.csv", FindingLines.Write));
        app.MapGet("/documents/{key}/annotated.pdf", Annotated);
        app.MapGet("/decisions/false-alarms.json", FalseAlarms);
    }

    private static IResult Hand(
        HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, ReviewDatabase database, string type,
            string name, Action<Stream, HandedDocument> write)
    {
        if (shelf.Find(key) is not { } document) return DocumentPages.Missing();
        var handed = HandedDocument.Of(document.Disclosure, document.Findings, decisions.Of(document.Entry.Sha256));
        var output = new MemoryStream();
        write(output, handed);
        database.Log(Visitors.Of(context).Name, "export", $"{key}/{name}");
        return Results.File(output.ToArray(), type, $"{document.Entry.Title} {handed.Year} {name}");
    }

    private static IResult Annotated(HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, PdfFiles files, ReviewDatabase database)
    {
        if (shelf.Find(key) is not { } document || files.Find(document.Entry) is not { } path) return DocumentPages.Missing();
        var handed = HandedDocument.Of(document.Disclosure, document.Findings, decisions.Of(document.Entry.Sha256));
        var output = new MemoryStream();
        AnnotatedPdf.Write(output, File.ReadAllBytes(path), handed.ForTheBody);
        database.Log(Visitors.Of(context).Name, "export", $"{key}/annotated.pdf");
        SecurityHeaders.ForPdf(context);
        var name = context.Request.Query.ContainsKey("inline") ? null : $"{document.Entry.Title} {handed.Year} 批注.pdf";
        return Results.File(output.ToArray(), "application/pdf", name);
    }

    private static IResult FalseAlarms(HttpContext context, DecisionStore decisions, DocumentCatalogue catalogue, PdfFiles files, ReviewDatabase database)
    {
        var alarms = decisions.Last().Where(d => d.State == DecisionState.FalseAlarm).Select(d => (d, catalogue.Find(DocumentKey.Of(d.Document)))).ToList();
        database.Log(Visitors.Of(context).Name, "export", "false-alarms.json");
        return Results.File(FalseAlarmReport.Write(alarms, files.Find), "application/json", "false-alarms.json");
    }
}
