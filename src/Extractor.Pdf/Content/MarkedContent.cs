namespace Extractor.Pdf.Content;

/// <summary>An open marked-content sequence.</summary>
/// <param name="ActualText">The text that stands for all its glyphs; null where none is given.</param>
/// <param name="FirstLetter">How many letters the page had when it began.</param>
internal readonly record struct MarkedContent(
    bool IsHidden,
    bool IsArtifact,
    bool IsWatermark,
    string? ActualText,
    int FirstLetter);
