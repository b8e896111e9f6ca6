using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Store;

/// <summary>A document as it goes into a store.</summary>
/// <param name="Paths">Where it was found.</param>
/// <param name="Json">What was extracted, as zlib compresses it.</param>
/// <param name="JsonSha256">Of the JSON and the paths: what loading again would change nothing of.</param>
internal sealed record StoreDocument(Disclosure Disclosure, CheckReport Report, IReadOnlyList<string> Paths, byte[] Json, string JsonSha256);
