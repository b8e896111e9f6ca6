using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

/// <summary>Takes the reports one by one, and writes them as they come.</summary>
internal interface ICheckOutput
{
    void Add(string file, CheckReport report);

    /// <summary>What the comparison with another document came to.</summary>
    void AddBetween(CheckReport report);

    void Complete();
}
