using Extractor.Cli.Inputs;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

internal sealed class TextCheckOutput(TextWriter output, VerdictText text) : ICheckOutput
{
    public string? Add(InputDocument input, CheckedDocument document)
    {
        text.Write(output, document.Report);
        return null;
    }

    public void AddBetween(CheckReport report) => text.Write(output, report);

    public void Complete() => output.Flush();
}
