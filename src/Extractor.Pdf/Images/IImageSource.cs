namespace Extractor.Pdf.Images;

/// <summary>An image that has not been read yet.</summary>
public interface IImageSource
{
    /// <summary>Undoes the general filters; nothing is kept. The document must still be open.</summary>
    PdfImage Read();

    /// <summary>The image with its bytes as the file stores them, every filter still on: enough to know it again, and cheap.</summary>
    PdfImage Stored();
}
