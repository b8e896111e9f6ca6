using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>One rule of the book: reads a disclosure and says, comparison by comparison, what it came to.</summary>
internal interface ICheck : IRule
{
    /// <summary>Verdicts in the order of the document; none where the disclosure prints nothing that the rule reads.</summary>
    IEnumerable<Verdict> Examine(PrintedAccounts accounts);
}
