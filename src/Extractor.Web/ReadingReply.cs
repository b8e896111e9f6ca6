namespace Extractor.Web;

/// <summary>What came of reading a PDF.</summary>
/// <param name="Failure">Why there is nothing; null where something was read.</param>
internal sealed record ReadingReply(string File, string? Failure);
