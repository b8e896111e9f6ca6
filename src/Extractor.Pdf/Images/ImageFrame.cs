namespace Extractor.Pdf.Images;

/// <summary>
/// Where an image's corners come to, in points of the page: its first sample's corner, and the ways along its top row and down its left column.
/// </summary>
public readonly record struct ImageFrame(double X, double Y, double AcrossX, double AcrossY, double DownX, double DownY);
