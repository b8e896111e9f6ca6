using Onnx;

namespace Extractor.Ocr.Recognition.Models;

/// <summary>The weights of a convolution, output channel by output channel, and what it adds to each.</summary>
internal sealed class ConvolutionWeights
{
    private readonly ModelGraph _graph;
    private readonly NodeProto _node;
    private readonly float[] _weights;
    private readonly float[] _biases;

    private ConvolutionWeights(ModelGraph graph, NodeProto node, float[] weights, float[] biases) =>
        (_graph, _node, _weights, _biases) = (graph, node, weights, biases);

    /// <summary>Null for weights that are not constants.</summary>
    public static ConvolutionWeights? Of(ModelGraph graph, NodeProto node)
    {
        if (graph.Constant(node.Input[1]) is not { } weights) return null;
        if (node.Input.Count == 2) return new(graph, node, weights, new float[(int)graph.Maker(node.Input[1])!.Attribute[0].T.Dims[0]]);
        return graph.Constant(node.Input[2]) is { } biases ? new(graph, node, weights, biases) : null;
    }

    public int Channels => _biases.Length;

    /// <summary>Whether the input gets zeros around it.</summary>
    public bool IsPadded => _node.Attribute.Any(a => a.Name == "pads" && a.Ints.Any(pad => pad != 0) || a.Name == "auto_pad" && a.S.ToStringUtf8() != "NOTSET");

    /// <summary>What was done to the output is done by the weights.</summary>
    public void After(Affine affine)
    {
        for (var i = 0; i < _biases.Length; i++) _biases[i] = (float)((_biases[i] * affine.Scale) + affine.Shift);
        Multiply(affine.Scale);
        Save();
    }

    /// <summary>What was done to the input is done by the weights. No shift for padded ones, whose zeros are added after it.</summary>
    public void Before(Affine affine)
    {
        var size = _weights.Length / _biases.Length;
        for (var i = 0; i < _biases.Length; i++) _biases[i] += (float)(affine.Shift * Sum(_weights.AsSpan(i * size, size)));
        Multiply(affine.Scale);
        Save();
    }

    private static double Sum(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum;
    }

    private void Multiply(double factor)
    {
        for (var i = 0; i < _weights.Length; i++) _weights[i] = (float)(_weights[i] * factor);
    }

    private void Save()
    {
        _graph.SetConstant(_node, 1, _weights);
        _graph.SetConstant(_node, 2, _biases);
    }
}
