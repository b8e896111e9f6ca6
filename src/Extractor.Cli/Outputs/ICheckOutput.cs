using Extractor.Cli.Inputs;
using Extractor.Reconciliation;

namespace Extractor.Cli.Outputs;

/// <summary>Takes the reports one by one, and writes them as they come.</summary>
internal interface ICheckOutput
{
    /// <summary>
    /// Whether what a document contradicts of others is told with the document: it is added again with it when all are read, and takes its own place.
    /// </summary>
    bool TellsBetweenInPlace => false;

    /// <summary>Whether the document itself is shown, with all its tables; otherwise what its checks look at is enough.</summary>
    bool ShowsDocuments => TellsBetweenInPlace;

    /// <returns>Why the document could not be written; null where it was.</returns>
    string? Add(InputDocument input, CheckedDocument document);

    /// <summary>What the comparison with another document came to.</summary>
    void AddBetween(CheckReport report)
    {
    }

    void Complete();
}
