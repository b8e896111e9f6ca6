namespace Extractor.Pdf.Content;

/// <summary>A point of a path in points of the page, and how the path comes to it.</summary>
internal readonly record struct PathPoint(double X, double Y, PathStep Step);
