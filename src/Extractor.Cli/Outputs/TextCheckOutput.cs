using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

internal sealed class TextCheckOutput(TextWriter output, VerdictText text) : ICheckOutput
{
    public void Add(string file, CheckReport report) => text.Write(output, report);

    public void AddBetween(CheckReport report) => text.Write(output, report);

    public void Complete() => output.Flush();
}
