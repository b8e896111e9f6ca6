namespace Extractor.Ocr;

/// <summary>What the recognition models run on.</summary>
public enum OcrDevice
{
    /// <summary>The processor.</summary>
    Cpu,

    /// <summary>A graphics processor, through the first of CUDA, ROCm, DirectML and Core ML that the ONNX Runtime beside the program has.</summary>
    Gpu,
}
