using System.Runtime.InteropServices;
using Extractor.Ocr.Recognition;
using Extractor.Ocr.Recognition.Models;
using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;
using NUnit.Framework;
using Onnx;

namespace Extractor.Ocr.Tests.Recognition;

public sealed class FoldedModelTests
{
    private const int Channels = 3;
    private const int Side = 5;

    [Test]
    public void Numbers_after_a_convolution_go_into_it()
    {
        var model = new SmallModel().Convolution(padding: 1).Scalar("Mul", -1.5f).Scalar("Add", 0.25f).Save();
        Assert.That(KindsAfterFolding(model), Is.EqualTo(new[] { "Conv" }));
        AssertSame(model);
    }

    [Test]
    public void A_hard_swish_becomes_one_activation_and_what_follows_goes_into_the_next_convolution()
    {
        var model = new SmallModel().Convolution(padding: 1).HardSwish().Scalar("Mul", 0.7f).Scalar("Add", -0.4f).Convolution(padding: 0).Save();
        Assert.That(KindsAfterFolding(model), Is.EqualTo(new[] { "Conv", "HardSigmoid", "Mul", "Conv" }));
        AssertSame(model);
    }

    [Test]
    public void Before_zeros_around_the_shift_stays()
    {
        var model = new SmallModel().Convolution(padding: 0).HardSwish().Scalar("Mul", 0.7f).Scalar("Add", -0.4f).Convolution(padding: 1).Save();
        Assert.That(KindsAfterFolding(model), Is.EqualTo(new[] { "Conv", "HardSigmoid", "Mul", "BatchNormalization", "Conv" }));
        AssertSame(model);
    }

    [Test]
    public void What_others_use_stays_as_it_is()
    {
        var model = new SmallModel().Convolution(padding: 0).HardSwish().Scalar("Mul", 0.7f).Scalar("Add", -0.4f).Node("GlobalAveragePool").Save();
        Assert.That(KindsAfterFolding(model), Is.EqualTo(new[] { "Conv", "HardSigmoid", "Mul", "BatchNormalization", "GlobalAveragePool" }));
        AssertSame(model);
    }

    [TestCase(2f, 6f)]
    [TestCase(3f, 5f)]
    public void Another_activation_is_none(float shift, float top)
    {
        var model = new SmallModel().Convolution(padding: 0).HardSwish(shift, top).Convolution(padding: 0).Save();
        Assert.That(KindsAfterFolding(model), Is.EqualTo(new[] { "Conv", "Add", "Clip", "Mul", "Div", "Conv" }));
        AssertSame(model);
    }

    [Test]
    public void A_scale_of_zero_is_no_loss()
    {
        var model = new SmallModel().Convolution(padding: 0).HardSwish().Scalar("Mul", 0).Scalar("Add", 2).Convolution(padding: 1).Save();
        AssertSame(model);
    }

    [Test]
    public void The_models_give_what_they_gave()
    {
        var files = Models();
        (string, long[])[] all = [(files.Detection, [1, 3, 96, 160]), (files.Recognition, [1, 3, 48, 160]), (files.Direction, [1, 3, 48, 192])];
        foreach (var (file, shape) in all)
        {
            var model = File.ReadAllBytes(file);
            var input = Numbers(shape);
            Assert.That(Run(FoldedModel.Of(model), input, shape), Is.EqualTo(Run(model, input, shape)).Within(2e-3), file);
        }
    }

    [Test]
    public void The_models_take_fewer_steps()
    {
        var files = Models();
        foreach (var file in new[] { files.Detection, files.Recognition })
            Assert.That(KindsAfterFolding(File.ReadAllBytes(file)), Has.None.EqualTo("Clip"), file);
    }

    private static ModelFiles Models()
    {
        Assume.That(ModelFiles.Find(), Is.Not.Null, "The recognition models are not there: run npm ci in src/Extractor.Ocr.");
        return ModelFiles.Find()!;
    }

    private static List<string> KindsAfterFolding(byte[] model) =>
        [.. ModelProto.Parser.ParseFrom(FoldedModel.Of(model)).Graph.Node.Select(node => node.OpType).Where(kind => kind != "Constant")];

    private static void AssertSame(byte[] model)
    {
        long[] shape = [1, Channels, Side, Side];
        var input = Numbers(shape);
        Assert.That(Run(FoldedModel.Of(model), input, shape), Is.EqualTo(Run(model, input, shape)).Within(1e-5));
    }

    private static float[] Numbers(long[] shape)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, (int)shape.Aggregate(1L, (size, side) => size * side)).Select(_ => (float)((random.NextDouble() * 6) - 3))];
    }

    private static float[] Run(byte[] model, float[] input, long[] shape)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        using var session = new InferenceSession(model, options);
        using var tensor = OrtValue.CreateTensorValueFromMemory(input, shape);
        using var run = new RunOptions();
        using var outputs = session.Run(run, [session.InputNames[0]], [tensor], [session.OutputNames[0]]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    /// <summary>A chain of nodes, each of which takes what the one before gives.</summary>
    private sealed class SmallModel
    {
        private readonly GraphProto _graph = new() { Name = "small" };
        private readonly Random _random = new(3);
        private string _last = "x";

        public SmallModel() => _graph.Input.Add(new ValueInfoProto { Name = "x", Type = Float(1, Channels, Side, Side) });

        public SmallModel Convolution(int padding)
        {
            var side = (2 * padding) + 1;
            var weights = Constant([.. Enumerable.Range(0, Channels * Channels * side * side).Select(_ => (float)(_random.NextDouble() - 0.4))],
                Channels, Channels, side, side);
            var node = Add("Conv", _last, weights, Constant([0.1f, -0.2f, 0.3f], Channels));
            var pads = new AttributeProto { Name = "pads", Type = AttributeProto.Types.AttributeType.Ints };
            pads.Ints.Add(Enumerable.Repeat((long)padding, 4));
            node.Attribute.Add(pads);
            return this;
        }

        public SmallModel HardSwish(float shift = 3, float top = 6)
        {
            var from = _last;
            Scalar("Add", shift);
            Add("Clip", _last, Constant([0]), Constant([top]));
            Add("Mul", from, _last);
            return Scalar("Div", top);
        }

        public SmallModel Scalar(string kind, float number)
        {
            Add(kind, _last, Constant([number], 1));
            return this;
        }

        public SmallModel Node(string kind)
        {
            Add(kind, _last);
            return this;
        }

        public byte[] Save()
        {
            _graph.Output.Add(new ValueInfoProto { Name = _last, Type = Float() });
            var model = new ModelProto { IrVersion = 8, Graph = _graph };
            model.OpsetImport.Add(new OperatorSetIdProto { Version = 13 });
            return model.ToByteArray();
        }

        private NodeProto Add(string kind, params string[] inputs)
        {
            var node = new NodeProto { OpType = kind, Output = { $"v{_graph.Node.Count}" } };
            node.Input.Add(inputs);
            _graph.Node.Add(node);
            _last = node.Output[0];
            return node;
        }

        private string Constant(float[] values, params long[] shape)
        {
            var last = _last;
            var tensor = new TensorProto { DataType = 1, RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes<float>(values)) };
            tensor.Dims.Add(shape);
            var node = Add("Constant");
            node.Attribute.Add(new AttributeProto { Name = "value", Type = AttributeProto.Types.AttributeType.Tensor, T = tensor });
            (var name, _last) = (_last, last);
            return name;
        }

        private static TypeProto Float(params long[] shape)
        {
            var type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = 1 } };
            if (shape.Length == 0) return type;
            type.TensorType.Shape = new TensorShapeProto();
            foreach (var side in shape) type.TensorType.Shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimValue = side });
            return type;
        }
    }
}
