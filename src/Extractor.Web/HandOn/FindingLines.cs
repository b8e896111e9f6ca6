using System.Text;
using Extractor.Output.Csv;

namespace Extractor.Web.HandOn;

/// <summary>Findings as CSV, one line for each, with the mark by which spreadsheets know UTF-8.</summary>
internal static class FindingLines
{
    private static readonly string[] Columns =
        ["number", "severity", "rule", "message", "arithmetic", "page", "text", "state", "note", "reviewer", "document", "body", "year"];

    public static void Write(Stream output, HandedDocument document)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var csv = new CsvWriter(text);
        foreach (var column in Columns) csv.Text(column);
        csv.EndLine();
        foreach (var finding in document.Findings) Write(csv, document, finding);
    }

    private static void Write(CsvWriter csv, HandedDocument document, HandedFinding finding)
    {
        csv.Number(finding.Number).Text(finding.Severity).Text(finding.Rule).Text(finding.Message.Chinese).Text(finding.Arithmetic);
        if (finding.Places.FirstOrDefault(p => !p.IsElsewhere) is { } doubted) csv.Number(doubted.Place.Page).Text(doubted.Place.Text);
        else csv.Text("").Text("");
        csv.Text(finding.State).Text(finding.Note).Text(finding.Reviewer).Text(document.Disclosure.Document.Name)
            .Text(document.Body).Text(document.Year.Chinese).EndLine();
    }
}
