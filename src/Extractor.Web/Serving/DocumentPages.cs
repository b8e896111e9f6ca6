using System.Globalization;
using AspNetCoreGeneratedDocument;
using Extractor.Domain;
using Extractor.Web.Catalogue;
using Extractor.Web.Documents;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Extractor.Web.Serving;

/// <summary>The list of documents, a document, and the decisions on its findings.</summary>
internal static class DocumentPages
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/", List);
        app.MapGet("/documents/{key}", Page);
        app.MapGet("/documents/{key}/panel", Panel);
        app.MapGet("/documents/{key}/marks/{page:int}", Marks);
        app.MapGet("/documents/{key}/file", Pdf);
        app.MapGet("/documents/{key}/findings/{finding}", (string key, string finding) =>
            Results.Redirect($"/documents/{Uri.EscapeDataString(key)}#f-{Uri.EscapeDataString(finding)}"));
        app.MapPost("/documents/{key}/findings/{finding}", Decide);
    }

    private static IResult List(HttpContext context, DocumentCatalogue catalogue, DecisionStore decisions)
    {
        catalogue.RefreshIfChanged();
        var query = CatalogueQuery.Of(context.Request.Query);
        var answer = CatalogueSearch.Ask(catalogue.Sorted(query.Sort), query, decisions.Decided);
        var body = new Pages_DocumentList { Model = new DocumentListModel(answer, catalogue.All.Count, decisions.Decided) };
        return new Pages_Layout { Model = new PageFrame(new("文件", "Documents"), "documents", Visitors.Of(context), body) };
    }

    private static IResult Page(HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, PdfFiles files) =>
        Model(context, key, shelf, decisions, files) is not { } model ? Missing()
            : new Pages_Layout
            {
                Model = new PageFrame(model.Document.Entry.Title, "documents", model.Visitor, new Pages_Document { Model = model },
                "document.js")
            };

    private static IResult Panel(HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, PdfFiles files) =>
        Model(context, key, shelf, decisions, files) is { } model ? DocumentPanel.Of(model) : Missing();

    private static IResult Marks(HttpContext context, string key, int page, DocumentShelf shelf) =>
        shelf.Find(key) is not { } document ? Missing()
            : Results.Json(Marked(document, page, PageLanguage.Of(context)), MarkJson.Default.ListMark);

    private static List<Mark> Marked(OpenDocument document, int page, Language language) =>
        document.Marks.TryGetValue(page, out var marks) ? [.. marks.Select(m => m.In(language))] : [];

    private static IResult Pdf(HttpContext context, string key, DocumentCatalogue catalogue, PdfFiles files)
    {
        if (catalogue.Find(key) is not { } entry || files.Find(entry) is not { } path) return Missing();
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(entry.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        SecurityHeaders.ForPdf(context);
        return Results.File(path, "application/pdf", entityTag: new EntityTagHeaderValue($"\"{entry.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<IResult> Decide(
        HttpContext context, string key, string finding, DocumentShelf shelf, DecisionStore decisions, PdfFiles files, Deciding deciding)
    {
        if (shelf.Find(key) is not { } document) return Missing();
        var (status, sentence) = deciding.Take(document, finding, Visitors.Of(context), await context.Request.ReadFormAsync(context.RequestAborted));
        if (status != StatusCodes.Status200OK) return Results.Text(sentence.In(PageLanguage.Of(context)), statusCode: status);
        if (context.Request.Headers.Accept != "text/fragment") return Results.Redirect($"/documents/{document.Entry.Key}#f-{finding}");
        var model = Model(context, key, shelf, decisions, files)!;
        return new Pages_FindingCard { Model = new FindingModel(model, model.Findings.First(f => f.Key == finding)) };
    }

    private static DocumentModel? Model(HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions, PdfFiles files)
    {
        if (shelf.Find(key) is not { } document) return null;
        var query = context.Request.Query;
        var (findings, gone) = FindingMatch.Of(document.Findings, decisions.Of(document.Entry.Sha256));
        var tab = query["tab"].ToString() is { Length: > 0 } asked ? asked : "findings";
        var table = int.TryParse(query["table"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var hasViewer = context.RequestServices.GetRequiredService<WebSettings>().HasPdfViewer;
        return new DocumentModel(document, findings, gone, tab, table, files.Find(document.Entry) is not null, hasViewer, Visitors.Of(context));
    }

    public static IResult Missing() => Results.NotFound();
}
