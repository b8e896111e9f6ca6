namespace Extractor.Domain;

/// <summary>Where a document was published, as a list that came with it tells; nothing of it is read from the document.</summary>
/// <param name="Published">The date as the list writes it.</param>
/// <param name="City">The city, as the list tells; null where it does not.</param>
/// <param name="Department">The superior department, as the list tells; null where it does not.</param>
/// <param name="Province">The province, as the list tells; null where it does not.</param>
/// <param name="Url">Where the document was published; null where the list does not tell.</param>
public sealed record Provenance(string? Province, string? City, string? Department, string? Url, string? Published);
