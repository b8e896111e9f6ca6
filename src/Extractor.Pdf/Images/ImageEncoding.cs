namespace Extractor.Pdf.Images;

/// <summary>What an image's bytes are once the general filters are undone.</summary>
public enum ImageEncoding
{
    /// <summary>Samples row by row, each row filled up to a whole byte.</summary>
    Samples,

    /// <summary>DCTDecode.</summary>
    Jpeg,

    /// <summary>CCITTFaxDecode.</summary>
    Fax,

    /// <summary>JPXDecode.</summary>
    Jpeg2000,

    /// <summary>JBIG2Decode.</summary>
    Jbig2,

    /// <summary>A filter that no standard knows.</summary>
    Unknown,
}
