using System.Globalization;
using Extractor.Output.Json;

namespace Extractor.Output.Csv;

/// <summary>problems.csv: what could not be read of a document, or was repaired.</summary>
internal sealed class ProblemsCsv : ICsvFile
{
    public string Name => "problems.csv";

    public IReadOnlyList<string> Columns { get; } = ["document", "code", "severity", "message", "page"];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        foreach (var problem in document.Disclosure.Problems)
        {
            csv.Text(document.Disclosure.Document.Name).Text(problem.Code).Text(EnumWords.Severity.Write(problem.Severity)).Text(problem.Message)
                .Text(problem.Page?.ToString(CultureInfo.InvariantCulture)).EndLine();
        }
    }
}
