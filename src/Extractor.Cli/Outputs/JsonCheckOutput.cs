using Extractor.Cli.Inputs;
using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

internal sealed class JsonCheckOutput(TextWriter output, Language language) : ICheckOutput
{
    private readonly VerdictJsonDocuments _documents = new(output, language);

    public string? Add(InputDocument input, CheckedDocument document)
    {
        _documents.Add(document.Report);
        return null;
    }

    public void AddBetween(CheckReport report) => _documents.Add(report);

    public void Complete() => _documents.Dispose();
}
