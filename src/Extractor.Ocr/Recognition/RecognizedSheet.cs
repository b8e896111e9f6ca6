using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>What was read of a sheet, in the samples of the sheet as it stands upright.</summary>
/// <param name="Quarters">By how many quarters, clockwise, the page was turned to stand upright.</param>
/// <param name="Angle">Radians by which it lay askew besides.</param>
internal sealed record RecognizedSheet(int Width, int Height, double DotsPerInch, int Quarters, double Angle, List<RecognizedLine> Lines,
    List<RasterLine> Rulings)
{
    /// <summary>One on which nothing is written.</summary>
    public static RecognizedSheet Empty { get; } = new(0, 0, 0, 0, 0, [], []);
}
