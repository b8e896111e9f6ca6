using Extractor.Domain;

namespace Extractor.Cli.Extraction;

/// <summary>What came of one input.</summary>
/// <param name="Lines">What the user reads of it.</param>
/// <param name="Failure">The sentence that says why there is nothing; null where something was read.</param>
/// <param name="IsKept">An earlier run read it.</param>
/// <param name="Family">The key of the document's family; null where there is nothing.</param>
internal sealed record ExtractionResult(
    string Input, DisclosureStatus Status, IReadOnlyList<string> Lines, string? Failure = null, bool IsKept = false, string? Family = null)
{
    public int ExitCode => Status switch
    {
        DisclosureStatus.Complete => ExitCodes.Success,
        DisclosureStatus.Partial => ExitCodes.Finding,
        _ => ExitCodes.Failure,
    };

    public static ExtractionResult Of(string input, Disclosure disclosure) => new(
        input,
        disclosure.Status,
        [.. ResultLines.Of(input, disclosure)],
        disclosure.Problems.FirstOrDefault(p => p.Severity == ProblemSeverity.Failure)?.Message,
        Family: disclosure.Family.Key);

    public static ExtractionResult Failed(string input, string reason) => new(input, DisclosureStatus.Failed, [reason], reason);
}
