namespace Extractor.Domain;

/// <summary>Where a document was published, as a list that came with it tells; nothing of it is read from the document.</summary>
/// <param name="Published">The date as the list writes it.</param>
public sealed record Provenance(string? Province, string? City, string? Department, string? Url, string? Published);
