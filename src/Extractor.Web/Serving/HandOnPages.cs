using Extractor.Web.Catalogue;
using Extractor.Web.Documents;
using Extractor.Web.HandOn;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>What is handed on: the letter, the workbook, the annotated PDF, and false alarms for the developers. Every one is noted in the log.</summary>
internal sealed class HandOnPages(DecisionStore decisions, DocumentCatalogue catalogue, PdfFiles files, ReviewDatabase database)
{
    public const string AnnotatedName = "批注.pdf";

    public static void Map(WebApplication app)
    {
        foreach (var file in HandedFile.All)
        {
            app.MapGet("/documents/{key}/" + file.Name, (HttpContext context, string key, DocumentShelf shelf, HandOnPages pages) =>
                shelf.Find(key) is not { } document ? DocumentPages.Missing()
                    : Results.File(pages.Make(file, document, Visitors.Of(context)), file.MediaType, FileName(document, file.Chinese)));
        }

        app.MapGet("/documents/{key}/annotated.pdf", Annotated);
        app.MapGet("/decisions/false-alarms.json", (HttpContext context, HandOnPages pages) =>
            Results.File(pages.FalseAlarms(Visitors.Of(context)), "application/json", "false-alarms.json"));
    }

    public static string FileName(OpenDocument document, string end) =>
        string.Join(' ', new[] { document.Entry.Title, document.Entry.Year is { } year ? $"{year}年度" : "", end }.Where(p => p.Length > 0));

    public byte[] Make(HandedFile file, OpenDocument document, Visitor visitor)
    {
        var output = new MemoryStream();
        file.Write(output, Handed(document));
        database.Log(visitor.Name, "export", $"{document.Entry.Key}/{file.Chinese}");
        return output.ToArray();
    }

    public byte[] Annotate(OpenDocument document, string pdf, Visitor visitor)
    {
        var output = new MemoryStream();
        AnnotatedPdf.Write(output, File.ReadAllBytes(pdf), Handed(document).ForTheBody);
        database.Log(visitor.Name, "export", $"{document.Entry.Key}/{AnnotatedName}");
        return output.ToArray();
    }

    public byte[] FalseAlarms(Visitor visitor)
    {
        var alarms = decisions.Last().Where(d => d.State == DecisionState.FalseAlarm).Select(d => (d, catalogue.Find(DocumentKey.Of(d.Document)))).ToList();
        database.Log(visitor.Name, "export", "false-alarms.json");
        return FalseAlarmReport.Write(alarms, files.Find);
    }

    private static IResult Annotated(HttpContext context, string key, DocumentShelf shelf, PdfFiles files, HandOnPages pages)
    {
        if (shelf.Find(key) is not { } document || files.Find(document.Entry) is not { } path) return DocumentPages.Missing();
        var pdf = pages.Annotate(document, path, Visitors.Of(context));
        SecurityHeaders.ForPdf(context);
        return Results.File(pdf, "application/pdf", context.Request.Query.ContainsKey("inline") ? null : FileName(document, AnnotatedName));
    }

    private HandedDocument Handed(OpenDocument document) =>
        HandedDocument.Of(document.Disclosure, document.Findings, decisions.Of(document.Entry.Sha256));
}
