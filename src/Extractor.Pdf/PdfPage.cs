namespace Extractor.Pdf;

/// <summary>What shows on one page, in the order in which the file paints it.</summary>
public sealed record PdfPage
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Points, after rotation and UserUnit.</summary>
    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The page's /Rotate: 0, 90, 180 or 270 degrees clockwise; already applied to every box.</summary>
    public int Rotation { get; init; }

    /// <summary>Every glyph but spaces.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];

    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    public IReadOnlyList<PlacedImage> Images { get; init; } = [];

    /// <summary>What on this page could not be read as written.</summary>
    public IReadOnlyList<PdfProblem> Problems { get; init; } = [];
}
