using System.Globalization;
using Extractor.Web.Documents;
using Extractor.Web.HandOn;
using Extractor.Web.Review;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>Files to hand on: the letter, the workbook, lines, the annotated copy, the original, and false alarms for the developers.</summary>
internal static class HandOnApi
{
    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        .. HandedFile.All.Select(file => Path(file.Name, file.Summary, file.MediaType, call => Handed(call, file))),
        Path("annotated.pdf", "A copy of the PDF with each finding marked and noted.", "application/pdf", Annotated),
        Path("file", "The PDF itself.", "application/pdf", Original),
        new("/decisions/false-alarms.json", "What was answered as a false alarm, with the pages it rests on, for the developers.",
            ApiContent.File("application/json"), FalseAlarms),
    ];

    private static ApiPath Path(string name, string summary, string mediaType, Func<ApiCall, IResult> answer) =>
        new("/documents/{key}/" + name, summary, ApiContent.File(mediaType), answer) { Parameters = [ApiParameter.Key] };

    private static IResult Handed(ApiCall call, HandedFile file) => call.The<DocumentShelf>().Find(call.Part("key")) is not { } document ? ApiCall.Missing()
        : call.File(Tag(call, document), file.MediaType, HandOnPages.FileName(document, file.Chinese), () =>
            call.The<HandOnPages>().Make(file, document, call.Visitor));

    private static IResult Annotated(ApiCall call) =>
        call.The<DocumentShelf>().Find(call.Part("key")) is not { } document || call.The<PdfFiles>().Find(document.Entry) is not { } path ? ApiCall.Missing()
            : call.File(Tag(call, document), "application/pdf", HandOnPages.FileName(document, HandOnPages.AnnotatedName), () =>
                call.The<HandOnPages>().Annotate(document, path, call.Visitor));

    private static IResult Original(ApiCall call) =>
        DocumentApi.Find(call) is not { } entry || call.The<PdfFiles>().Find(entry) is not { } path ? ApiCall.Missing()
            : call.Tagged(entry.Sha256, () => Results.File(path, "application/pdf", entry.Name, enableRangeProcessing: true));

    private static IResult FalseAlarms(ApiCall call) =>
        call.File($"{call.The<DecisionStore>().Version:x}", "application/json", "false-alarms.json", () => call.The<HandOnPages>().FalseAlarms(call.Visitor));

    /// <summary>What is handed on changes with the document, the decisions and, in letters, the day.</summary>
    private static string Tag(ApiCall call, OpenDocument document) => string.Create(CultureInfo.InvariantCulture,
        $"{document.Entry.Sha256[..16]}-{document.Entry.Id:x}-{call.The<DecisionStore>().Version:x}-{DateTime.Now:yyyyMMdd}");
}
