namespace Extractor.Web.Review;

/// <summary>What reviewers decided.</summary>
internal interface IDecisions
{
    /// <summary>Of a document, by its hash; the oldest first.</summary>
    IReadOnlyList<Decision> Of(string sha256);
}
