using Extractor.Output.Verdicts;
using Extractor.Store;
using Extractor.Web.Api.Answers;
using Extractor.Web.Asking;
using Extractor.Web.Catalogue;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>A body over the years, a city's bodies side by side, and what lies far from its peers.</summary>
internal static class CompareApi
{
    private static readonly IReadOnlyList<ApiParameter> Asked =
    [
        new("document", "a document's key: the years of its body"), new("city", "or a city, with the year"), new("year", "of the accounts") { IsNumber = true },
    ];

    private static readonly IReadOnlyList<string> Measures = [.. StoreVocabulary.All.Single(v => v.Name == "measure").Words.Select(w => w.Word)];

    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        new("/compare", "Puts a body's years, or a city's bodies in a year, side by side.", ApiContent.Of<Comparison>(), Compare) { Parameters = Asked },
        new("/compare.csv", "The same as CSV.", ApiContent.File("text/csv"), Csv) { Parameters = Asked },
        new("/places", "Lists the cities and years that can be compared.", ApiContent.Of<Listing<CityYear>>(), Places) { Parameters = ApiParameter.Paging },
        new("/outliers", "Lists what lies far from a body's peers or from its own other years, the farthest first.",
            ApiContent.Of<Listing<Outlier>>(), FarOff)
        {
            Parameters =
            [
                new("measure", "what is compared", Measures), new("city", "of the body"), new("year", "of the accounts") { IsNumber = true },
                .. ApiParameter.Paging,
            ],
        },
    ];

    private static IResult Compare(ApiCall call) => With(call, (rows, between) => call.Json(
        new Comparison([.. rows.Select(Of)], [.. between.SelectMany(b => b.Findings.Select(f => new ContradictionBetween(
            b.Year.Document, f.Id, f.Lead.Rule, VerdictWords.Key(f.Severity), f.Lead.Message.Chinese, f.Lead.Message.English)))]),
        ApiJson.Default.Comparison));

    private static IResult Csv(ApiCall call) => With(call, (rows, _) => call.Bytes(ComparePages.Csv(rows), "text/csv; charset=utf-8"));

    private static IResult With(
        ApiCall call, Func<IReadOnlyList<YearOfBody>, IReadOnlyList<(YearOfBody Year, IReadOnlyList<Reconciliation.CheckFinding> Findings)>, IResult> give)
    {
        var (catalogue, comparisons, city) = (call.The<DocumentCatalogue>(), call.The<Comparisons>(), call.Word("city"));
        catalogue.RefreshIfChanged();
        if (call.Word("document") is { Length: > 0 } key)
        {
            if (catalogue.Find(key) is not { } entry) return ApiCall.Missing();
            var years = comparisons.Years(entry, call.Gone);
            return give(years, comparisons.Between(years));
        }

        return city.Length > 0 && call.Number("year") is { } year ? give(comparisons.Bodies(city, year, call.Gone), [])
            : ApiCall.Failed(StatusCodes.Status400BadRequest, "Name a document, or a city and a year.");
    }

    private static ComparedAccounts Of(YearOfBody row) => new(
        row.Document, row.Body, row.Year, row.Scope, row.Revenue, row.Expenditure,
        row.ThreePublic.ToDictionary(i => i.Key, i => new BudgetAndFinal(i.Value.Budget, i.Value.Final)), row.Completion,
        [.. row.Classes.Select(c => new ClassAmount(c.Name, c.Amount))], row.Contradictions);

    private static IResult Places(ApiCall call)
    {
        call.The<DocumentCatalogue>().RefreshIfChanged();
        var places = ComparePages.Places(call.The<DocumentCatalogue>()).Select(p => new CityYear(p.City, p.Year, p.Count));
        return call.Json(call.List([.. places]), ApiJson.Default.ListingCityYear);
    }

    private static IResult FarOff(ApiCall call)
    {
        var (found, hasMore) = call.The<Outliers>().Page(call.Word("measure"), call.Word("city"), call.Number("year"), call.Page, call.PageSize, call.Gone);
        return call.Json(call.List(found, null, hasMore), ApiJson.Default.ListingOutlier);
    }
}
