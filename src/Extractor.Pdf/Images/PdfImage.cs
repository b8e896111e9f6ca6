namespace Extractor.Pdf.Images;

/// <summary>An image as the file holds it: encoded samples and what they mean.</summary>
public sealed record PdfImage
{
    /// <summary>Samples across.</summary>
    public required int Width { get; init; }

    /// <summary>Samples down.</summary>
    public required int Height { get; init; }

    /// <summary>How the bytes are to be understood.</summary>
    public required ImageEncoding Encoding { get; init; }

    /// <summary>The filter that the bytes are still encoded with, as the file names it; empty for plain samples.</summary>
    public string Filter { get; init; } = "";

    /// <summary>The samples, or the encoded file where the encoding says so.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>1, 2, 4, 8 or 16.</summary>
    public int BitsPerComponent { get; init; } = 8;

    /// <summary>What the samples of a pixel stand for.</summary>
    public ColorModel Colors { get; init; }

    /// <summary>Components of a sample, or of a palette's entry where there is a palette.</summary>
    public int Components { get; init; } = 1;

    /// <summary>The colours that samples of one component stand for; null where samples are colours.</summary>
    public ReadOnlyMemory<byte>? Palette { get; init; }

    /// <summary>The Decode array turns the samples round.</summary>
    public bool IsInverted { get; init; }

    /// <summary>A stencil: paint goes through where a sample is 0 (1 where inverted).</summary>
    public bool IsStencil { get; init; }

    /// <summary>A stencil that is painted in white.</summary>
    public bool IsWhite { get; init; }

    /// <summary>For <see cref="ImageEncoding.Fax"/>.</summary>
    public FaxParameters? Fax { get; init; }

    /// <summary>For <see cref="ImageEncoding.Jbig2"/>: what images of a file share; null where they share nothing.</summary>
    public ReadOnlyMemory<byte>? Globals { get; init; }

    /// <summary>Where the image shows: the grey of a soft mask, or a stencil whose paint hides. Null where all of it does.</summary>
    public PdfImage? Mask { get; init; }
}
