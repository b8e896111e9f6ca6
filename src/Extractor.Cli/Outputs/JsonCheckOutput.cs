using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

internal sealed class JsonCheckOutput(TextWriter output, Language language) : ICheckOutput
{
    private readonly List<CheckReport> _reports = [];

    public void Add(string file, CheckReport report) => _reports.Add(report);

    public void AddBetween(CheckReport report) => _reports.Add(report);

    public void Complete() => VerdictJson.Write(output, _reports, language);
}
