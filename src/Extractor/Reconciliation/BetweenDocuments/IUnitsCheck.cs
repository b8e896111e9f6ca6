namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>One rule on a department and those of its units whose documents are there.</summary>
internal interface IUnitsCheck : IRule
{
    /// <summary>Verdicts on what the department prints; none where the rule does not speak of it.</summary>
    IEnumerable<Verdict> Examine(Department department);
}
