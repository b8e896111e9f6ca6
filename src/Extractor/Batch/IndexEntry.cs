using Extractor.Domain;

namespace Extractor.Batch;

/// <summary>A document of an output folder: under which path it was found, and which JSON file holds what was read.</summary>
/// <param name="Output">The file's name in the folder; files of the same content share one.</param>
/// <param name="Status">complete, partial or failed.</param>
/// <param name="Sha256">Of the PDF.</param>
/// <param name="Family">final-accounts, budget or other; null where nothing was read.</param>
internal sealed record IndexEntry(string File, string Output, string Status, string Sha256, Provenance? Provenance, string? Family = null);
