using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Output.Csv;

/// <summary>findings.csv: what the rules found, the weightiest first; one line for each printed span that a verdict rests on.</summary>
internal sealed class FindingsCsv : ICsvFile
{
    public string Name => "findings.csv";

    public IReadOnlyList<string> Columns { get; } =
    [
        "document", "finding", "verdict", "rule", "severity", "message_zh", "message_en", "arithmetic", "role", "text", "amount_yuan",
        "page", "x0", "y0", "x1", "y1",
    ];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        var number = 0;
        foreach (var finding in document.Report?.Findings ?? [])
        {
            foreach (var verdict in finding.Verdicts) Write(csv, document.Disclosure, finding, verdict, ++number);
        }
    }

    private static void Write(CsvWriter csv, Disclosure disclosure, CheckFinding finding, Verdict verdict, int number)
    {
        foreach (var span in verdict.Evidence.DefaultIfEmpty())
        {
            csv.Text(disclosure.Document.Name).Text(finding.Id).Number(number).Text(verdict.Rule).Text(VerdictWords.Key(verdict.Severity))
                .Text(verdict.Message.Chinese).Text(verdict.Message.English).Text(verdict.Arithmetic);
            if (span is null) csv.Empty(8);
            else csv.Text(span.Role).Text(span.Place.Text).Number(span.AmountYuan).Place(span.Place);
            csv.EndLine();
        }
    }
}
