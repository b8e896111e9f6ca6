using Extractor.Forms;
using Extractor.Ocr;
using Extractor.Pdf;

namespace Extractor.Cli.Inputs;

/// <summary>How PDFs are to be read.</summary>
/// <param name="Pages">Scanned pages of one document that are recognised at a time.</param>
internal sealed record PdfReading(string? Password = null, OcrMode Ocr = OcrMode.Auto, int Pages = 1)
{
    public IPdfReader CreateReader() => new OcrReader(PdfReader.Instance, new OcrOptions { Mode = Ocr, Pages = Pages, Words = () => FormWords.All, Cache = RecognitionFolder.Path });
}
