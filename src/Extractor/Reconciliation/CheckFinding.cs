namespace Extractor.Reconciliation;

/// <summary>One thing that is wrong, or may be: the verdicts that say it, the weightiest first.</summary>
/// <param name="Id">Follows from the figure that is doubted and where it stands: the same each time the document is checked.</param>
/// <param name="Verdicts">At least one; the weightiest first.</param>
public sealed record CheckFinding(string Id, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>The verdict that tells it best.</summary>
    public Verdict Lead => Verdicts[0];

    /// <summary>How much its weightiest verdict weighs.</summary>
    public Severity Severity => Lead.Severity;

    /// <summary>Every place of it, the doubted one first.</summary>
    public IEnumerable<CitedFigure> Places => Verdicts.SelectMany(v => v.Evidence).DistinctBy(e => (e.Other, e.Place));
}
