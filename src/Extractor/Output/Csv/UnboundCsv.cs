using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>unbound.csv: the figures of the narrative that no statement took.</summary>
internal sealed class UnboundCsv : ICsvFile
{
    public string Name => "unbound.csv";

    public IReadOnlyList<string> Columns { get; } = ["document", "text", "unit", "page", "x0", "y0", "x1", "y1", "source", "confidence", "doubtful"];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        var disclosure = document.Disclosure;
        foreach (var figure in disclosure.Narrative.Unbound)
        {
            csv.Text(disclosure.Document.Name).Text(figure.Number.Text).Text(figure.Unit).Place(figure.Evidence).Source(figure.Evidence).EndLine();
        }
    }
}
