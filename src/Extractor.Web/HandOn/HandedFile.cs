namespace Extractor.Web.HandOn;

/// <summary>A kind of file that a document's findings are handed on as.</summary>
/// <param name="Name">In addresses.</param>
/// <param name="Chinese">The end of the name under which it is saved.</param>
internal sealed record HandedFile(string Name, string Summary, string MediaType, string Chinese, Action<Stream, HandedDocument> Write)
{
    public static IReadOnlyList<HandedFile> All { get; } =
    [
        new("letter.docx", "A letter to the body (反馈函) as a Word document.", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "反馈函.docx", (output, document) => Letter.Write(output, document, DateOnly.FromDateTime(DateTime.Now))),
        new("findings.xlsx", "Findings and tables (核查底稿) as a workbook.", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "核查底稿.xlsx", Workbook.Write),
        new("findings.csv", "The findings, a line for each.", "text/csv; charset=utf-8", "问题.csv", FindingLines.Write),
    ];
}
