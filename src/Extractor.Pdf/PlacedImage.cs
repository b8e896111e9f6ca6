namespace Extractor.Pdf;

/// <summary>A raster image and the box that it covers on the page.</summary>
/// <param name="PixelWidth">Samples across; 0 where the file does not say.</param>
public readonly record struct PlacedImage(Box Box, int PixelWidth, int PixelHeight);
