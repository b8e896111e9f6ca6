using Extractor.Ocr.Images;
using Extractor.Ocr.Recognition;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Scans;

/// <summary>Whether a picture beside text holds a table: most do not, and that is seen without all their samples, and without models.</summary>
internal static class PictureLook
{
    /// <summary>Samples each way that become one, at the most.</summary>
    private const int MostShrink = 8;

    /// <exception cref="UnreadableImageException">The picture cannot be decoded.</exception>
    public static bool HoldsTable(PlacedImage placed, PdfImage image) =>
        Recognizer.HoldsGrid(PageRaster.Around(placed, ImageDecoder.Sketch(image, ShrinkOf(placed, image))));

    /// <summary>As much as leaves the resolution that a grid is looked for at, along rows and columns.</summary>
    private static int ShrinkOf(PlacedImage placed, PdfImage image)
    {
        var least = Math.Min(PageRaster.Across(placed.Frame, image.Width), PageRaster.Down(placed.Frame, image.Height));
        var shrink = 1;
        while (shrink < MostShrink && least / (2 * shrink) >= Recognizer.GridDotsPerInch) shrink *= 2;
        return shrink;
    }
}
