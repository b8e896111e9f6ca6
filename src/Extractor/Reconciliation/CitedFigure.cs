using Extractor.Domain;

namespace Extractor.Reconciliation;

/// <summary>A printed span that a verdict rests on.</summary>
/// <param name="Role">What it is: <c>overall/revenue/总计/final</c> for a cell, <c>grand-total/change-rate</c> for an operand, <c>heading</c> …</param>
/// <param name="Place">Where it was read, with its text.</param>
/// <param name="AmountYuan">Its amount in yuan, where it is one.</param>
public sealed record CitedFigure(string Role, Evidence Place, decimal? AmountYuan = null)
{
    /// <summary>The SHA-256 of the other document in which it stands; null where it stands in the document that is checked.</summary>
    internal string? Other { get; init; }
}
