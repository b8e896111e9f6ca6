using System.Globalization;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Scans;

/// <summary>How much of a page's pictures is decoded and laid on its sheet: what is made to hold up a reader paints large ones, over and over.</summary>
internal static class PictureLimit
{
    /// <summary>Of all pictures of a page and their masks together; a sheet of A3 at 600 dots an inch has 70 million.</summary>
    public const long MostSamples = 200_000_000;

    /// <summary>How often a page is covered; scanners part paper, ink and stamps into some layers, and cut these into strips.</summary>
    public const double MostLayers = 16;

    /// <summary>The first pictures, as far as they are within the limits, and what is said of the others.</summary>
    public static (List<(PlacedImage Placed, PdfImage Image)> Images, PdfProblem? Problem) Within(
        PdfPage page, List<(PlacedImage Placed, PdfImage Image)> images)
    {
        var (samples, layers, count) = (0L, 0.0, 0);
        foreach (var (placed, image) in images)
        {
            samples += Samples(image) + (image.Mask is { } mask ? Samples(mask) : 0);
            layers += Cover(page, placed);
            if (samples > MostSamples || layers > MostLayers) break;
            count++;
        }

        return count == images.Count ? (images, null) : (images[..count], Exceeded(page, images.Count - count));
    }

    private static long Samples(PdfImage image) => (long)image.Width * image.Height;

    private static double Cover(PdfPage page, PlacedImage placed)
    {
        var shown = ScannedPages.Visible(page, placed);
        return shown.Width > 0 && shown.Height > 0 ? shown.Width * shown.Height / (page.Width * page.Height) : 0;
    }

    private static PdfProblem Exceeded(PdfPage page, int count) => new(
        "image-not-decoded",
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count} of the page's images are left out: together they have more than {MostSamples / 1_000_000} million samples, or cover the page more than "
                + $"{MostLayers} times"),
        page.Number);
}
