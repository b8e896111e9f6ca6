using Extractor.Cli.Inputs;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

/// <summary>Takes the reports one by one, and writes them as they come.</summary>
internal interface ICheckOutput
{
    /// <returns>Why the document could not be written; null where it was.</returns>
    string? Add(InputDocument input, CheckedDocument document);

    /// <summary>What the comparison with another document came to.</summary>
    void AddBetween(CheckReport report);

    void Complete();
}
