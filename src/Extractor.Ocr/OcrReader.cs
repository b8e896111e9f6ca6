using Extractor.Ocr.Recognition;
using Extractor.Pdf;
using Microsoft.ML.OnnxRuntime;

namespace Extractor.Ocr;

/// <summary>Reads scanned pages as if they had text. Nothing is loaded before one is met.</summary>
/// <param name="inner">Opens the files and reads what is text.</param>
public sealed class OcrReader(IPdfReader inner, OcrOptions options) : IPdfReader
{
    /// <summary>What tells what recognises pages here from other builds and other models.</summary>
    public static string Version => RecognitionVersion.Current;

    /// <summary>Makes sure that a device is to be had before anything is read.</summary>
    /// <exception cref="OcrDeviceException">The ONNX Runtime beside the program does not drive one.</exception>
    public static void Require(OcrDevice device)
    {
        if (device == OcrDevice.Gpu) Providers.Graphic(OrtEnv.Instance().GetAvailableProviders());
    }

    public IPdfDocument Open(string path, PdfReaderOptions reading) => Over(inner.Open(path, reading));

    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions reading) => Over(inner.Open(bytes, reading));

    private IPdfDocument Over(IPdfDocument document) => options.Mode == OcrMode.Off ? document : new OcrDocument(document, options);
}
