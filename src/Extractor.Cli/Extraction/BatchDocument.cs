using Extractor.Batch;

namespace Extractor.Cli.Extraction;

/// <summary>An input and the hash of its bytes.</summary>
/// <param name="Failure">Why its bytes cannot be read; null where they can.</param>
internal sealed record BatchDocument(BatchInput Input, string Sha256, string? Failure);
