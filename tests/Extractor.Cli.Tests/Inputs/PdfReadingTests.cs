using Extractor.Cli.Inputs;
using Extractor.Ocr;

namespace Extractor.Cli.Tests.Inputs;

public sealed class PdfReadingTests
{
    [Test]
    public void What_read_a_document_tells_the_recognition_too()
    {
        Assert.That(new PdfReading().Signature, Is.EqualTo($"{EngineVersion.Current}+ocr-{OcrReader.Version}"));
        string[] signatures = [new PdfReading().Signature, new PdfReading(Ocr: OcrMode.Off).Signature, new PdfReading(Ocr: OcrMode.Force).Signature];
        Assert.That(signatures, Is.Unique);
    }

    [Test]
    public void A_device_that_is_not_to_be_had_is_told_before_anything_is_read()
    {
        Assume.That(() => OcrReader.Require(OcrDevice.Gpu), Throws.InstanceOf<OcrDeviceException>(), "The ONNX Runtime here drives a graphics processor.");
        var missing = Assert.Catch<OcrDeviceException>(() => OcrReader.Require(OcrDevice.Gpu));
        var run = CliRun.Of("extract", "missing.pdf", "--ocr-device", "gpu");
        Assert.That(run.Error, Is.EqualTo($"extractor: --ocr-device gpu: {missing!.Message}\n"));
    }
}
