using Extractor.Ocr.Recognition;

namespace Extractor.Ocr.Tests.Recognition;

public class ProvidersTests
{
    [Test]
    public void Without_a_provider_for_it_a_graphics_processor_is_not_to_be_had() => Assert.That(
        () => Providers.Graphic(["AzureExecutionProvider", "CPUExecutionProvider"]),
        Throws.InstanceOf<OcrDeviceException>().With.Message.EqualTo(
            "The ONNX Runtime beside the program drives no graphics processor (it has AzureExecutionProvider, CPUExecutionProvider). "
            + "Put the library of the package Microsoft.ML.OnnxRuntime.Gpu, or of one for your device, in its place, or recognise on the processor."));

    [TestCase("CUDAExecutionProvider")]
    [TestCase("DmlExecutionProvider")]
    [TestCase("CoreMLExecutionProvider")]
    public void The_first_that_is_there_is_taken(string name) =>
        Assert.That(Providers.Graphic(["CPUExecutionProvider", name]).Name, Is.EqualTo(name));

    [Test]
    public void The_processor_is_always_to_be_had() => Assert.That(() => OcrReader.Require(OcrDevice.Cpu), Throws.Nothing);
}
