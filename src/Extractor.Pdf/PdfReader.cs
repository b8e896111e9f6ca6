namespace Extractor.Pdf;

/// <summary>The reader that this library brings along.</summary>
public sealed class PdfReader : IPdfReader
{
    /// <summary>It keeps nothing between files: one serves all.</summary>
    public static PdfReader Instance { get; } = new();

    /// <inheritdoc/>
    public IPdfDocument Open(string path, PdfReaderOptions options) => PdfDocument.Open(path, options);

    /// <inheritdoc/>
    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options) => PdfDocument.Open(bytes, options);
}
