using Extractor.Domain;

namespace Extractor.Web.Review;

/// <summary>A finding in the queue over all documents.</summary>
/// <param name="Verdict">Its number in the store, by which the queue goes on.</param>
internal sealed record QueuedFinding(long Verdict, string Document, string Title, int? Year, string? City, string Rule, string Severity, Phrase Message,
    string Key, int Page);
