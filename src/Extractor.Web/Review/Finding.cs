using Extractor.Reconciliation;

namespace Extractor.Web.Review;

/// <summary>Something that disagrees, with what reviewers made of it.</summary>
/// <param name="History">Newest first; empty where nobody decided.</param>
internal sealed record Finding(CheckFinding Check, IReadOnlyList<Decision> History)
{
    /// <summary>The same each time the document is read the same way.</summary>
    public string Key => Check.Id;

    /// <summary>The verdict that tells it best.</summary>
    public Verdict Verdict => Check.Lead;

    /// <summary>What other verdicts on the same figures say beside it.</summary>
    public IEnumerable<Verdict> Also => Check.Verdicts.Skip(1).Where(v => v.Message.Chinese != Verdict.Message.Chinese).DistinctBy(v => v.Message.Chinese);

    /// <summary>Every place, the doubted one first.</summary>
    public IReadOnlyList<CitedFigure> Places => [.. Check.Places];

    public string State => History is [var last, ..] ? last.State : DecisionState.Open;

    /// <summary>Under which its decisions are kept: that of the first of them.</summary>
    public string DecisionKey => History is [var last, ..] ? last.Finding : Key;

    public long LastDecision => History is [var last, ..] ? last.Id : 0;
}
