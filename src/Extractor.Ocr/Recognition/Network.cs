using Extractor.Ocr.Recognition.Models;
using Microsoft.ML.OnnxRuntime;

namespace Extractor.Ocr.Recognition;

/// <summary>A model with one input and one output. Safe for use by several threads.</summary>
internal sealed class Network : IDisposable
{
    private readonly InferenceSession _session;
    private readonly string _input;
    private readonly string _output;

    public Network(string file, OcrDevice device)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            EnableMemoryPattern = false,
        };
        Providers.Append(options, device);
        _session = new InferenceSession(FoldedModel.Of(File.ReadAllBytes(file)), options);
        _input = _session.InputNames[0];
        _output = _session.OutputNames[0];
    }

    /// <param name="use">Takes the output and its shape; the output is gone afterwards.</param>
    public T Run<T>(float[] input, long[] shape, Func<ReadOnlySpan<float>, long[], T> use)
    {
        using var tensor = OrtValue.CreateTensorValueFromMemory(input, shape);
        using var options = new RunOptions();
        using var outputs = _session.Run(options, [_input], [tensor], [_output]);
        return use(outputs[0].GetTensorDataAsSpan<float>(), outputs[0].GetTensorTypeAndShape().Shape);
    }

    public void Dispose() => _session.Dispose();
}
