using Extractor.Cli.Inputs;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;
using Extractor.Store;

namespace Extractor.Cli.Outputs;

internal sealed class HtmlCheckOutput(TextWriter output, Language language, PdfReading reading) : ICheckOutput
{
    private readonly HtmlReport _report = new(output, language);

    /// <remarks>An extracted JSON or a store has no pages to redraw; its findings quote the printed text alone.</remarks>
    public void Add(string file, CheckReport report)
    {
        if (file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || StoredDisclosures.IsStore(file))
        {
            _report.Add(report, null);
            return;
        }

        using var document = PdfInput.Open(file, reading);
        _report.Add(report, document.GetPage);
    }

    public void AddBetween(CheckReport report) => _report.Add(report, null);

    public void Complete() => _report.Complete();
}
