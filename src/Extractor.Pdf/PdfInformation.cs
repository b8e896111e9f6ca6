namespace Extractor.Pdf;

/// <summary>The document information dictionary, as far as it is of use.</summary>
public sealed record PdfInformation(string? Title, string? Author, string? Creator, string? Producer);
