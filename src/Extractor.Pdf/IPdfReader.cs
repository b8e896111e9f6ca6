namespace Extractor.Pdf;

/// <summary>Opens PDFs; another reader can stand in for ours behind it.</summary>
public interface IPdfReader
{
    /// <exception cref="PdfOpenException">The file cannot be read at all.</exception>
    IPdfDocument Open(string path, PdfReaderOptions options);

    /// <inheritdoc cref="Open(string, PdfReaderOptions)"/>
    IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options);
}
