namespace Extractor.Pdf;

/// <summary>What a letter's font says of itself; one instance for each font of a document.</summary>
/// <param name="Name">The base font's name without the subset tag.</param>
/// <param name="IsBold">Whether name or descriptor call it bold.</param>
/// <param name="IsItalic">Whether name or descriptor call it italic or oblique.</param>
public sealed record FontDetails(string Name, bool IsBold, bool IsItalic);
