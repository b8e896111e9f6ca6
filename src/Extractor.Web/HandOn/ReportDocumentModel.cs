using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Web.HandOn;

/// <summary>A document's page in a folder of pages.</summary>
/// <param name="Drawings">The strips of the pages, as SVG, by the place that they show.</param>
/// <param name="Losses">What was not read, by page.</param>
/// <param name="HasPdf">Whether the PDF was at hand to draw them from.</param>
internal sealed record ReportDocumentModel(
    HandedDocument Document, IReadOnlyDictionary<Evidence, string?> Drawings, bool HasPdf, int Agreed, int NotCompared, IReadOnlyList<UnreadPlace> Losses)
    : IReportModel
{
    public required Language Language { get; init; }

    /// <summary>The address of the PDF; null where nobody knows one.</summary>
    public string? Original { get; init; }

    /// <summary>Whether reviewers' decisions are told.</summary>
    public bool IsReviewed { get; init; }
}
