using Onnx;

namespace Extractor.Ocr.Recognition.Models;

/// <summary>The activation x · clip(x + 3, 0, 6) / 6 as four nodes (Howard et al., Searching for MobileNetV3, 5.2).</summary>
/// <param name="Input">The value x.</param>
internal sealed record HardSwish(string Input, NodeProto Add, NodeProto Clip, NodeProto Product, NodeProto Quotient)
{
    private const float Shift = 3;
    private const float Top = 6;

    public string Output => Quotient.Output[0];

    /// <summary>The one that begins with this addition; null for any other.</summary>
    public static HardSwish? At(ModelGraph graph, NodeProto add) =>
        graph.Scalar(add) == Shift && add.Input.FirstOrDefault(input => !graph.IsConstant(input)) is { } from
        && graph.OnlyUser(add.Output[0]) is { OpType: "Clip" } clip && BoundsOf(graph, clip) is (0, Top)
        && graph.OnlyUser(clip.Output[0]) is { OpType: "Mul" } product && product.Input.Contains(from)
        && graph.OnlyUser(product.Output[0]) is { OpType: "Div" } quotient && graph.Constant(quotient.Input[1]) is [Top]
            ? new HardSwish(from, add, clip, product, quotient) : null;

    /// <summary>Puts in its place what the runtime knows as one activation.</summary>
    /// <returns>The node that gives the activated value.</returns>
    public NodeProto Fold(ModelGraph graph)
    {
        foreach (var node in new[] { Add, Clip, Product, Quotient }) graph.Remove(node);
        var gate = new NodeProto { OpType = "HardSigmoid", Input = { Input }, Output = { Add.Output[0] } };
        gate.Attribute.Add(ModelGraph.Number("alpha", 1 / Top));
        gate.Attribute.Add(ModelGraph.Number("beta", Shift / Top));
        var product = new NodeProto { OpType = "Mul", Input = { Input, gate.Output[0] }, Output = { Product.Output[0] } };
        graph.Insert(Product, gate);
        graph.Insert(Product, product);
        return product;
    }

    /// <remarks>Attributes up to version 10 of the operators, inputs since 11.</remarks>
    private static (float? Least, float? Most) BoundsOf(ModelGraph graph, NodeProto clip)
    {
        float? Of(string name, int input) => clip.Attribute.FirstOrDefault(a => a.Name == name)?.F
            ?? (input < clip.Input.Count && graph.Constant(clip.Input[input]) is [var bound] ? bound : null);
        return (Of("min", 1), Of("max", 2));
    }
}
