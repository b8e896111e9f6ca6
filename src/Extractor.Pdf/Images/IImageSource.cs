namespace Extractor.Pdf.Images;

/// <summary>An image that has not been read yet.</summary>
public interface IImageSource
{
    /// <summary>Undoes the general filters; nothing is kept. The document must still be open.</summary>
    PdfImage Read();
}
