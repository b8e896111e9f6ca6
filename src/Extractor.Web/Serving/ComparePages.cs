using System.Globalization;
using System.Text;
using AspNetCoreGeneratedDocument;
using Extractor.Domain;
using Extractor.Output.Csv;
using Extractor.Web.Asking;
using Extractor.Web.Catalogue;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>A body over the years, and the bodies of a city side by side.</summary>
internal static class ComparePages
{
    private const int MostPlaces = 120;

    public static void Map(WebApplication app) => app.MapGet("/compare", Page);

    private static IResult Page(HttpContext context, WebSettings settings, Comparisons comparisons, DocumentCatalogue catalogue)
    {
        catalogue.RefreshIfChanged();
        var query = context.Request.Query;
        var (key, city) = (query["document"].ToString(), query["city"].ToString());
        var year = int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var body = key.Length > 0 ? catalogue.Find(key) : null;
        if (key.Length > 0 && body is null) return DocumentPages.Missing();
        var rows = body is not null ? comparisons.Years(body, context.RequestAborted) : city.Length > 0
            ? comparisons.Bodies(city, year, context.RequestAborted) : [];
        Phrase title = body is not null ? body.Title + new Phrase(" 历年比较", " over the years")
            : city.Length > 0 ? $"{city} {year}" + new Phrase(" 年度比较", " compared") : new("比较", "Compare");
        var address = body is not null ? $"/compare?document={body.Key}" : $"/compare?city={Uri.EscapeDataString(city)}&year={year}";
        var model = new CompareModel(title, body is not null, rows, body is not null ? comparisons.Between(rows) : [], [.. Places(catalogue).Take(MostPlaces)],
            address, settings.HasCharts, PageLanguage.Of(context));
        if (query["format"] == "csv") return Results.File(Csv(rows), "text/csv; charset=utf-8", title.In(PageLanguage.Of(context)) + ".csv");
        return new Pages_Layout
        {
            Model = new PageFrame(title, "compare", Visitors.Of(context), new Pages_Compare { Model = model }, settings.HasCharts
            && rows.Count > 0 ? ["charts.js"] : [])
        };
    }

    public static IEnumerable<(string City, int Year, int Count)> Places(DocumentCatalogue catalogue) =>
        catalogue.All.Where(e => e is { City: not null, Year: not null }).GroupBy(e => (City: e.City!, Year: e.Year!.Value))
            .Select(g => (g.Key.City, g.Key.Year, g.Count())).OrderByDescending(p => p.Item3).ThenBy(p => p.City, StringComparer.Ordinal);

    /// <summary>In yuan, exact, with the mark by which spreadsheets know UTF-8.</summary>
    public static byte[] Csv(IEnumerable<YearOfBody> rows)
    {
        using var output = new StringWriter();
        var csv = new CsvWriter(output);
        foreach (var head in (string[])["document", "body", "year", "scope", "revenue_yuan", "expenditure_yuan", .. CompareModel.Items.SelectMany(
            i => new[] { $"budget_{i.Key}_yuan", $"final_{i.Key}_yuan" }), "contradictions"]) csv.Text(head);
        csv.EndLine();
        foreach (var row in rows)
        {
            csv.Text(row.Document).Text(row.Body).Text(row.Year?.ToString(CultureInfo.InvariantCulture)).Text(row.Scope);
            foreach (var amount in (decimal?[])[row.Revenue, row.Expenditure, .. CompareModel.Items.SelectMany(
                i => new[] { row.Budget(i.Key), row.Final(i.Key) })]) csv.Text(amount?.ToString("0.00", CultureInfo.InvariantCulture));
            csv.Text(row.Contradictions.ToString(CultureInfo.InvariantCulture)).EndLine();
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(output.ToString())];
    }
}
