using Extractor.Domain;

namespace Extractor.Web.HandOn;

/// <summary>The index of a folder of pages.</summary>
/// <param name="IsReviewed">Whether reviewers' decisions are told.</param>
internal sealed record ReportIndexModel(IReadOnlyList<ReportLine> Lines, bool IsReviewed, Language Language) : IReportModel
{
    public int Sum(string severity) => Lines.Sum(l => l.Count(severity));
}
