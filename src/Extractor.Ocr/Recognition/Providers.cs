using Microsoft.ML.OnnxRuntime;

namespace Extractor.Ocr.Recognition;

/// <summary>Puts a device's execution provider before the processor's, which takes what it cannot do.</summary>
internal static class Providers
{
    private static readonly (string Name, Action<SessionOptions> Append)[] Graphics =
    [
        ("CUDAExecutionProvider", static options => options.AppendExecutionProvider_CUDA()),
        ("ROCMExecutionProvider", static options => options.AppendExecutionProvider_ROCm()),
        ("DmlExecutionProvider", static options => options.AppendExecutionProvider_DML()),
        ("CoreMLExecutionProvider", static options => options.AppendExecutionProvider_CoreML()),
    ];

    /// <exception cref="OcrDeviceException">The runtime has none for the device, or it does not start.</exception>
    public static void Append(SessionOptions options, OcrDevice device)
    {
        if (device == OcrDevice.Cpu) return;
        var (name, append) = Graphic(OrtEnv.Instance().GetAvailableProviders());
        try
        {
            append(options);
        }
        catch (OnnxRuntimeException error)
        {
            throw new OcrDeviceException($"The graphics processor does not start ({name}): {error.Message}", error);
        }
    }

    /// <exception cref="OcrDeviceException">None is there.</exception>
    public static (string Name, Action<SessionOptions> Append) Graphic(IReadOnlyCollection<string> there)
    {
        var found = Array.Find(Graphics, provider => there.Contains(provider.Name));
        return found.Append is not null ? found : throw new OcrDeviceException(
            $"The ONNX Runtime beside the program drives no graphics processor (it has {string.Join(", ", there)}). "
            + "Put the library of the package Microsoft.ML.OnnxRuntime.Gpu, or of one for your device, in its place, or recognise on the processor.");
    }
}
