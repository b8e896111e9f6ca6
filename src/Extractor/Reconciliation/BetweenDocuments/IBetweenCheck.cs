namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>One rule on two documents of the same body.</summary>
internal interface IBetweenCheck : IRule
{
    /// <summary>Verdicts on what the later document prints; none where the rule does not speak of the two.</summary>
    IEnumerable<Verdict> Examine(DocumentFigures later, DocumentFigures earlier);
}
