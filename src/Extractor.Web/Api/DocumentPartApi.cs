using System.Globalization;
using System.Text.Json;
using Extractor.Domain;
using Extractor.Web.Api.Answers;
using Extractor.Web.Documents;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>The parts of what was read of a document, a page at a time: as 'extract' wrote them.</summary>
internal static class DocumentPartApi
{
    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        Part("/tables", "Lists the tables of a document with all cells.", "table", "tables"),
        new("/documents/{key}/tables/{number}", "Gives a table of a document.", ApiContent.Part("table"), Table)
        { Parameters = [ApiParameter.Key, new("number", "of the table, from 1 in the order of the document") { IsRequired = true, IsNumber = true }] },
        Part("/statements", "Lists the statements of the narrative: the figures of the text, bound.", "statement", "narrative", "statements"),
        Part("/unbound", "Lists the figures of the text that no statement took.", "unbound", "narrative", "unbound"),
        Part("/forms", "Lists the self-evaluation forms attached to a document.", "performance_form", "attachments", "forms"),
        Part("/reports", "Lists the performance reports attached to a document.", "performance_report", "attachments", "reports"),
        Part("/problems", "Lists what was not read, or read with doubt.", "problem", "problems"),
        new("/documents/{key}/paragraphs", "Lists the paragraphs of the running text.", ApiContent.Of<Listing<ParagraphOfSection>>(), Paragraphs)
        { Parameters = [ApiParameter.Key, .. ApiParameter.Paging] },
    ];

    private static ApiPath Part(string path, string summary, string definition, params string[] members) =>
        new("/documents/{key}" + path, summary, ApiContent.Parts(definition), call => Slice(call, members))
        { Parameters = [ApiParameter.Key, .. ApiParameter.Paging] };

    private static IResult Slice(ApiCall call, string[] members)
    {
        if (DocumentApi.Read(call) is not var (_, json)) return ApiCall.Missing();
        using var document = JsonDocument.Parse(json);
        return call.Json(call.List([.. Member(document, members).EnumerateArray()]), ApiJson.Default.ListingJsonElement);
    }

    private static IResult Table(ApiCall call)
    {
        if (DocumentApi.Read(call) is not var (_, json)) return ApiCall.Missing();
        using var document = JsonDocument.Parse(json);
        var tables = Member(document, ["tables"]);
        var isNumber = int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= 1 && number <= tables.GetArrayLength()
            ? call.Bytes(System.Text.Encoding.UTF8.GetBytes(tables[number - 1].GetRawText()), "application/json; charset=utf-8")
            : ApiCall.Failed(StatusCodes.Status404NotFound, "The document has no such table.");
    }

    private static JsonElement Member(JsonDocument document, string[] members) => members.Aggregate(document.RootElement, (e, m) => e.GetProperty(m));

    private static IResult Paragraphs(ApiCall call) => call.The<DocumentShelf>().Find(call.Part("key")) is not { } document ? ApiCall.Missing()
        : call.Json(call.List([.. document.Disclosure.Narrative.Sections.SelectMany(Of)]), ApiJson.Default.ListingParagraphOfSection);

    private static IEnumerable<ParagraphOfSection> Of(Section section) => section.Paragraphs
        .Select(p => new ParagraphOfSection(section.Path, section.Title, p.Text, p.Lines.Count > 0 ? p.Lines[0].Page : section.Heading.Page))
        .Concat(section.Sections.SelectMany(Of));
}
