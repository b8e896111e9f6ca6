namespace Extractor.Pdf;

/// <summary>What shows on one page, in the order in which the file paints it.</summary>
public sealed record PdfPage
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Points, after rotation and UserUnit.</summary>
    public required double Width { get; init; }

    /// <summary>Points, after rotation and UserUnit.</summary>
    public required double Height { get; init; }

    /// <summary>The page's /Rotate: 0, 90, 180 or 270 degrees clockwise; already applied to every box.</summary>
    public int Rotation { get; init; }

    /// <summary>Every glyph but spaces.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];

    /// <summary>Straight lines that show, in the order in which they are painted.</summary>
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    /// <summary>Raster images, in the order in which they are painted.</summary>
    public IReadOnlyList<PlacedImage> Images { get; init; } = [];

    /// <summary>Whether the images together cover at least that part of the page.</summary>
    public bool IsCoveredByImages(double part)
    {
        var covered = 0.0;
        foreach (var image in Images)
        {
            var (width, height) = (Math.Min(image.Box.X1, Width) - Math.Max(image.Box.X0, 0), Math.Min(image.Box.Y1, Height) - Math.Max(image.Box.Y0, 0));
            if (width > 0 && height > 0) covered += width * height;
        }

        return covered >= part * Width * Height;
    }

    /// <summary>Filled outlines with curves: drawings, and glyphs that a producer turned into shapes.</summary>
    public IReadOnlyList<Box> Shapes { get; init; } = [];

    /// <summary>Null for a page whose text the file itself holds.</summary>
    public PageRecognition? Recognition { get; init; }

    /// <summary>What on this page could not be read as written.</summary>
    public IReadOnlyList<PdfProblem> Problems { get; init; } = [];
}
