using Extractor.Domain;
using Extractor.Web.Api.Answers;
using Extractor.Web.Asking;
using Extractor.Web.Catalogue;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>Questions to all documents: words, and SQL.</summary>
internal static class AskApi
{
    private const int MostRows = 10_000;

    private static readonly ApiParameter Question = new("sql", "a question that begins with SELECT or WITH, in SQLite's words; see schemas/store.md")
    { IsRequired = true };

    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        new("/search", "Searches all paragraphs for words.", ApiContent.Of<ParagraphList>(), Search)
        { Parameters = [new("q", "words that must all stand in a paragraph") { IsRequired = true }, ApiParameter.Paging[0]] },
        new("/questions", "Lists questions in SQL that are asked often.", ApiContent.Of<Listing<QuestionToBeginFrom>>(), Questions),
        new("/sql", "Asks the store a question in SQL; it only reads, for 15 seconds and 10,000 rows at the most.", ApiContent.Of<SqlRows>(), Sql)
        { Parameters = [Question] },
        new("/sql.csv", "The same as CSV, with 200,000 rows at the most.", ApiContent.File("text/csv"), Csv) { Parameters = [Question] },
    ];

    private static IResult Search(ApiCall call)
    {
        var (found, isCut) = call.The<FullText>().Search(call.Word("q"), call.Page, call.Gone);
        var page = call.List(found, null, found.Count == FullText.PageSize);
        var items = found.Select(p => new ParagraphFound(p.Document, p.Title, p.Year, p.Section, p.Page, p.Text));
        return call.Json(new ParagraphList(isCut, page.Next, [.. items]), ApiJson.Default.ParagraphList);
    }

    private static IResult Questions(ApiCall call) => call.Json(
        new Listing<QuestionToBeginFrom>(SavedQuestion.All.Count, null, [.. SavedQuestion.All.Select(Of)]),
        ApiJson.Default.ListingQuestionToBeginFrom);

    private static IResult Sql(ApiCall call) => Ask(call, MostRows, answer => call.Json(
        new SqlRows(answer.Columns, [.. answer.Rows.Select(r => (IReadOnlyList<object?>)[.. r.Select(Written)])], answer.IsCut), ApiJson.Default.SqlRows));

    private static IResult Csv(ApiCall call) => Ask(call, AskPages.RowsHandedOut, answer => call.Bytes(AskPages.Csv(answer), "text/csv; charset=utf-8"));

    private static IResult Ask(ApiCall call, int mostRows, Func<SqlAnswer, IResult> give)
    {
        var answer = call.The<SqlQuestions>().Ask(call.Word("sql"), mostRows, call.Gone);
        return answer.Failure is { } failure ? ApiCall.Failed(StatusCodes.Status400BadRequest, PageWords.Both(failure)) : give(answer);
    }

    private static QuestionToBeginFrom Of(SavedQuestion question) => new(question.Name.Chinese, question.Name.English, question.In(Language.Chinese));

    /// <summary>A number or a text; JSON has no word for what is no number.</summary>
    private static object? Written(object? value) => value switch
    {
        null or long => value,
        double number => double.IsFinite(number) ? number : null,
        byte[] bytes => Convert.ToBase64String(bytes),
        _ => SqlModel.Shown(value),
    };
}
