using System.Globalization;
using System.Text;
using AspNetCoreGeneratedDocument;
using Extractor.Output.Csv;
using Extractor.Web.Asking;
using Extractor.Web.Catalogue;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>Full-text search and questions in SQL.</summary>
internal static class AskPages
{
    private const int RowsShown = 500;
    public const int RowsHandedOut = 200_000;
    private const int NamesShown = 8;

    public static void Map(WebApplication app)
    {
        app.MapGet("/search", Search);
        app.MapGet("/sql", Sql);
    }

    private static IResult Search(HttpContext context, FullText texts, DocumentCatalogue catalogue)
    {
        catalogue.RefreshIfChanged();
        var text = context.Request.Query["q"].ToString().Trim();
        var page = int.TryParse(context.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000
            ? number : 1;
        var (found, isCut) = texts.Search(text, page, context.RequestAborted);
        var names = text.Length == 0 || page > 1 ? [] : CatalogueSearch.Names(catalogue.Sorted("year"), text).Take(NamesShown).ToList();
        return new Pages_Layout
        {
            Model = new PageFrame(new("全文检索", "Full text"), "search", Visitors.Of(context), new Pages_Search
            { Model = new SearchModel(text, page, names, found, isCut) })
        };
    }

    private static IResult Sql(HttpContext context, SqlQuestions questions)
    {
        var sql = context.Request.Query["sql"].ToString();
        var isCsv = context.Request.Query["format"] == "csv";
        var answer = sql.Length == 0 ? null : questions.Ask(sql, isCsv ? RowsHandedOut : RowsShown, context.RequestAborted);
        if (isCsv && answer is { Failure: null }) return Results.File(Csv(answer), "text/csv; charset=utf-8", "query.csv");
        return new Pages_Layout
        {
            Model = new PageFrame(new("数据查询", "SQL"), "sql", Visitors.Of(context), new Pages_Sql
            { Model = new SqlModel(sql.Length > 0 ? sql : SavedQuestion.All[0].In(PageLanguage.Of(context)), answer) })
        };
    }

    public static byte[] Csv(SqlAnswer answer)
    {
        using var output = new StringWriter();
        var csv = new CsvWriter(output);
        foreach (var column in answer.Columns) csv.Text(column);
        csv.EndLine();
        foreach (var row in answer.Rows)
        {
            foreach (var value in row)
                _ = value switch { long number => csv.Number(number), double number => csv.Number(number), _ => csv.Text(SqlModel.Shown(value)) };
            csv.EndLine();
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(output.ToString())];
    }
}
