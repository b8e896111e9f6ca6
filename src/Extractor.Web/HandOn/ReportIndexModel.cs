using Extractor.Reconciliation;

namespace Extractor.Web.HandOn;

/// <summary>The index of a folder of pages.</summary>
/// <param name="Between">What documents contradict of each other.</param>
internal sealed record ReportIndexModel(IReadOnlyList<ReportLine> Lines, IReadOnlyList<CheckReport> Between)
{
    public int Sum(string severity) => Lines.Sum(l => l.Count(severity));
}
