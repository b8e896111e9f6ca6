using Extractor.Pdf.Images;

namespace Extractor.Pdf;

/// <summary>A raster image and the box that it covers on the page.</summary>
/// <param name="PixelWidth">Samples across; 0 where the file does not say.</param>
/// <param name="Box">What it covers of the page, in points.</param>
/// <param name="PixelHeight">Samples down; 0 where the file does not say.</param>
public readonly record struct PlacedImage(Box Box, int PixelWidth, int PixelHeight)
{
    /// <summary>How the image lies on the page; turned and mirrored images fill their box otherwise than upright ones.</summary>
    public ImageFrame Frame { get; init; } = new(Box.X0, Box.Y0, Box.Width, 0, 0, Box.Height);

    /// <summary>What of the page shows where the image was painted.</summary>
    public Box Clip { get; init; } = Box;

    /// <summary>Gives the samples; null where the reader does not hand them out.</summary>
    public IImageSource? Source { get; init; }
}
