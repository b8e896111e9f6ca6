namespace Extractor.Pdf.Images;

/// <summary>What the components of a sample mean, as far as it takes to show it on a screen.</summary>
public enum ColorModel
{
    /// <summary>From black to white.</summary>
    Gray,

    /// <summary>Red, green and blue: three samples a pixel.</summary>
    Rgb,

    /// <summary>Cyan, magenta, yellow and black: four samples a pixel.</summary>
    Cmyk,

    /// <summary>Any number of inks: from paper to full tint.</summary>
    Ink,

    /// <summary>The first component is the lightness.</summary>
    Lab,
}
