using Extractor.Domain;

namespace Extractor.Cli.Extraction;

/// <summary>What came of one input: a disclosure, or the sentence that says why there is none.</summary>
internal sealed record ExtractionResult(string Input, Disclosure? Disclosure, string? Failure)
{
    public DisclosureStatus Status => Disclosure?.Status ?? DisclosureStatus.Failed;

    public int ExitCode => Status switch
    {
        DisclosureStatus.Complete => ExitCodes.Success,
        DisclosureStatus.Partial => ExitCodes.Finding,
        _ => ExitCodes.Failure,
    };
}
