using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

internal sealed class JsonCheckOutput(TextWriter output, Language language) : ICheckOutput
{
    private readonly VerdictJsonDocuments _documents = new(output, language);

    public void Add(string file, CheckReport report) => _documents.Add(report);

    public void AddBetween(CheckReport report) => _documents.Add(report);

    public void Complete() => _documents.Dispose();
}
