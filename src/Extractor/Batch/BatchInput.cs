using Extractor.Domain;

namespace Extractor.Batch;

/// <summary>One document of a run.</summary>
/// <param name="File">The path as it was given.</param>
/// <param name="Provenance">What a manifest tells of it.</param>
/// <param name="Failure">Why it cannot be a file at all; null where it may be one.</param>
internal sealed record BatchInput(string File, Provenance? Provenance = null, string? Failure = null)
{
    /// <summary>Of the PDF's bytes, as a manifest tells it; null where none does. Shards need not read each other's documents then.</summary>
    public string? Sha256 { get; init; }
}
