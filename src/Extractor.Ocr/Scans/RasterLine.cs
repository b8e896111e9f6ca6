namespace Extractor.Ocr.Scans;

/// <summary>A straight line found in a sheet, in its samples.</summary>
/// <param name="Position">The middle of the line: Y where it is horizontal, X where it is vertical.</param>
/// <param name="From">Where it begins along its way, and <paramref name="To"/> where it ends.</param>
internal sealed record RasterLine(bool IsHorizontal, double Position, double From, double To, double Thickness)
{
    public double Length => To - From;
}
