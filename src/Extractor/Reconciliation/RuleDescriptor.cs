using Extractor.Domain;

namespace Extractor.Reconciliation;

/// <summary>What a rule is about, for the rule list, its explanation and the documentation.</summary>
/// <param name="Id">Three digits; the first tells the group. Never reused.</param>
/// <param name="Title">A sentence that holds when the document is right.</param>
/// <param name="Compares">Which figures are put side by side.</param>
/// <param name="Why">Why they must agree, with the source of the rule.</param>
/// <param name="Example">A case in which they do not.</param>
/// <param name="Severity">The weight of a disagreement; some cases of a rule weigh less, and their verdicts say so.</param>
internal sealed record RuleDescriptor(string Id, Phrase Title, Phrase Compares, Phrase Why, Phrase Example, Severity Severity)
{
    private static readonly DocumentFamily[] Accounts = [DocumentFamily.FinalAccounts];

    /// <summary>The families of documents that it holds for.</summary>
    public IReadOnlyList<DocumentFamily> Families { get; init; } = Accounts;

    /// <summary>For arithmetic that any document must get right, whatever its figures are called.</summary>
    public static IReadOnlyList<DocumentFamily> AnyDisclosure { get; } = [DocumentFamily.FinalAccounts, DocumentFamily.Budget];
}
