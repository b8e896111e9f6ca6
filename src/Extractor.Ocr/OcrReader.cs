using Extractor.Pdf;

namespace Extractor.Ocr;

/// <summary>Reads scanned pages as if they had text. Nothing is loaded before one is met.</summary>
/// <param name="inner">Opens the files and reads what is text.</param>
public sealed class OcrReader(IPdfReader inner, OcrOptions options) : IPdfReader
{
    public IPdfDocument Open(string path, PdfReaderOptions reading) => Over(inner.Open(path, reading));

    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions reading) => Over(inner.Open(bytes, reading));

    private IPdfDocument Over(IPdfDocument document) => options.Mode == OcrMode.Off ? document : new OcrDocument(document, options);
}
