using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;
using Extractor.Store;
using Extractor.Web.Asking;
using Extractor.Web.Catalogue;
using Extractor.Web.Documents;
using Extractor.Web.Jobs;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Serving;

/// <summary>The same as JSON, for other programs; openapi.json describes it.</summary>
internal static class ApiPages
{
    private const int MostRows = 10_000;
    private const int JobsShown = 200;

    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapGet("/openapi.json", () => Results.Redirect("/assets/openapi.json"));
        api.MapGet("/visit", (HttpContext context) => Json(context, null, json => json.WriteString("token", Visitors.Of(context).Token)));
        api.MapGet("/documents", Documents);
        api.MapGet("/documents/{key}", Document);
        api.MapGet("/documents/{key}/findings", Findings);
        api.MapGet("/rules", (HttpContext context) => Json(context, $"\"{EngineVersion.Current}\"", Rules));
        api.MapGet("/search", Search);
        api.MapGet("/sql", Sql);
        api.MapGet("/jobs", (HttpContext context, JobBoard board) => Json(context, null, json => Jobs(json, board)));
    }

    private static IResult Documents(HttpContext context, DocumentCatalogue catalogue, DecisionStore decisions)
    {
        catalogue.RefreshIfChanged();
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{catalogue.Version:x}-{decisions.Version:x}\"");
        if (IsKnown(context, tag)) return NotModified(context, tag);
        var query = CatalogueQuery.Of(context.Request.Query);
        var answer = CatalogueSearch.Ask(catalogue.Sorted(query.Sort), query, decisions.Decided);
        return Json(context, tag, json =>
        {
            json.WriteNumber("total", answer.Total);
            json.WriteNumber("page", answer.Query.Page);
            json.WriteNumber("page_size", CatalogueQuery.PageSize);
            List(json, "documents", answer.Page, entry => Entry(json, entry, decisions));
            json.WriteStartObject("facets");
            foreach (var (facet, values) in answer.Facets)
            {
                json.WriteStartObject(facet);
                foreach (var (value, count) in values) json.WriteNumber(value, count);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }

    private static void Entry(Utf8JsonWriter json, CatalogueEntry entry, DecisionStore decisions)
    {
        json.WriteString("key", entry.Key);
        json.WriteString("sha256", entry.Sha256);
        json.WriteString("name", entry.Name);
        json.WriteString("body", entry.Body);
        if (entry.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteString("scope", entry.Scope);
        json.WriteString("family", entry.Family);
        json.WriteString("status", entry.Status);
        json.WriteNumber("pages", entry.Pages);
        json.WriteString("province", entry.Province);
        json.WriteString("city", entry.City);
        json.WriteNumber("contradictions", entry.Contradictions);
        json.WriteNumber("doubts", entry.Doubts);
        json.WriteNumber("warnings", entry.Warnings);
        json.WriteNumber("notes", entry.Notes);
        json.WriteNumber("decided", decisions.Decided(entry.Sha256));
    }

    /// <summary>What 'extract' wrote, as the store holds it.</summary>
    private static IResult Document(HttpContext context, string key, WebSettings settings, DocumentCatalogue catalogue)
    {
        catalogue.RefreshIfChanged();
        if (catalogue.Find(key) is not { } entry) return DocumentPages.Missing();
        using var connection = StoreConnection.OpenForReading(settings.Store);
        using var command = new SqliteCommand("SELECT d.json_sha256, s.json FROM documents d JOIN sources s ON s.document_id = d.id WHERE d.id = $id",
            connection);
        command.Parameters.AddWithValue("$id", entry.Id);
        using var row = command.ExecuteReader();
        if (!row.Read()) return DocumentPages.Missing();
        var tag = $"\"{row.GetString(0)}\"";
        if (IsKnown(context, tag)) return NotModified(context, tag);
        context.Response.Headers.ETag = tag;
        return Results.Stream(new ZLibStream(new MemoryStream(row.GetFieldValue<byte[]>(1)), CompressionMode.Decompress), "application/json; charset=utf-8");
    }

    private static IResult Findings(HttpContext context, string key, DocumentShelf shelf, DecisionStore decisions)
    {
        if (shelf.Find(key) is not { } document) return DocumentPages.Missing();
        var (findings, _) = FindingMatch.Of(document.Findings, decisions.Of(document.Entry.Sha256));
        return Json(context, null, json =>
        {
            json.WriteString("document", document.Entry.Key);
            json.WriteNumber("agrees", document.Report.Count(Outcome.Agrees));
            json.WriteNumber("not_comparable", document.Report.Count(Outcome.NotComparable));
            List(json, "findings", findings, finding => Finding(json, finding));
        });
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        var verdict = finding.Verdict;
        json.WriteString("key", finding.Key);
        json.WriteString("rule", verdict.Rule);
        json.WriteString("severity", VerdictWords.Key(verdict.Severity));
        json.WriteString("message_zh", verdict.Message.Chinese);
        json.WriteString("message_en", verdict.Message.English);
        json.WriteString("arithmetic", verdict.Arithmetic);
        json.WriteString("state", finding.State);
        List(json, "evidence", finding.Places, cited =>
        {
            json.WriteString("role", cited.Role);
            if (cited.Other is { } other) json.WriteString("document", DocumentKey.Of(other));
            json.WriteNumber("page", cited.Place.Page);
            json.WriteStartArray("box");
            foreach (var value in Mark.BoxOf(cited.Place)) json.WriteNumberValue(value);
            json.WriteEndArray();
            json.WriteString("text", cited.Place.Text);
            if (cited.AmountYuan is { } yuan) json.WriteNumber("amount_yuan", yuan);
            else json.WriteNull("amount_yuan");
        });
        List(json, "history", finding.History, decision =>
        {
            json.WriteNumber("id", decision.Id);
            json.WriteString("state", decision.State);
            json.WriteString("note", decision.Note);
            json.WriteString("reviewer", decision.Reviewer);
            json.WriteString("decided", decision.Decided);
        });
    }

    private static void Rules(Utf8JsonWriter json) => List(json, "rules", RuleBook.Rules, check =>
    {
        json.WriteString("id", check.Rule.Id);
        json.WriteString("severity", VerdictWords.Key(check.Rule.Severity));
        json.WriteString("title_zh", check.Rule.Title.Chinese);
        json.WriteString("title_en", check.Rule.Title.English);
        json.WriteString("why_zh", check.Rule.Why.Chinese);
        json.WriteString("why_en", check.Rule.Why.English);
    });

    private static IResult Search(HttpContext context, FullText texts)
    {
        var page = int.TryParse(context.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000
            ? number : 1;
        var (found, isCut) = texts.Search(context.Request.Query["q"].ToString(), page, context.RequestAborted);
        return Json(context, null, json =>
        {
            json.WriteBoolean("cut_off", isCut);
            List(json, "paragraphs", found, paragraph =>
            {
                json.WriteString("document", paragraph.Document);
                json.WriteString("body", paragraph.Title);
                json.WriteString("section", paragraph.Section);
                json.WriteNumber("page", paragraph.Page);
                json.WriteString("text", paragraph.Text);
            });
        });
    }

    private static IResult Sql(HttpContext context, SqlQuestions questions)
    {
        var answer = questions.Ask(context.Request.Query["sql"].ToString(), MostRows, context.RequestAborted);
        if (answer.Failure is { } failure) return Results.Text(failure, statusCode: StatusCodes.Status400BadRequest);
        return Json(context, null, json =>
        {
            json.WriteBoolean("cut_off", answer.IsCut);
            json.WriteStartArray("columns");
            foreach (var column in answer.Columns) json.WriteStringValue(column);
            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in answer.Rows)
            {
                json.WriteStartArray();
                foreach (var value in row) Value(json, value);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        });
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case long number: json.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private static void Jobs(Utf8JsonWriter json, JobBoard board)
    {
        var (waiting, done, failed) = board.Counts;
        json.WriteNumber("waiting", waiting);
        json.WriteNumber("done", done);
        json.WriteNumber("failed", failed);
        List(json, "jobs", board.Recent(JobsShown), job =>
        {
            json.WriteNumber("id", job.Id);
            json.WriteString("name", job.Name);
            json.WriteString("state", job.State);
            json.WriteString("message", job.Message);
            json.WriteString("document", job.Key);
        });
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IResult Json(HttpContext context, string? tag, Action<Utf8JsonWriter> members)
    {
        if (tag is not null)
        {
            if (IsKnown(context, tag)) return NotModified(context, tag);
            context.Response.Headers.ETag = tag;
        }

        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Results.Bytes(output.ToArray(), "application/json; charset=utf-8");
    }

    private static bool IsKnown(HttpContext context, string tag) => context.Request.Headers.IfNoneMatch.Contains(tag);

    private static IResult NotModified(HttpContext context, string tag)
    {
        context.Response.Headers.ETag = tag;
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }
}
