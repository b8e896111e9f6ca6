namespace Extractor.Web.Review;

/// <summary>What a reviewer decided of a finding.</summary>
/// <param name="Document">The SHA-256 of the PDF.</param>
/// <param name="Finding">The finding's key when it was decided.</param>
/// <param name="Places">Where its figures stood, the doubted one first.</param>
internal sealed record Decision(
    long Id, string Document, string Finding, string Rule, IReadOnlyList<DecidedPlace> Places, string Message, string State, string Note, string Reviewer,
        DateTime Decided);
