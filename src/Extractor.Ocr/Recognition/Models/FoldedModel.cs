using Onnx;

namespace Extractor.Ocr.Recognition.Models;

/// <summary>
/// The same function in fewer steps. The networks as published multiply and shift after every convolution and every activation by single numbers, and take
/// four steps for an activation. The numbers go into the weights beside them, and the activation becomes one that the runtime computes while it convolves:
/// half the time, and the same results but for rounding.
/// </summary>
internal static class FoldedModel
{
    /// <param name="file">The bytes of an ONNX file.</param>
    public static byte[] Of(byte[] file)
    {
        var graph = ModelGraph.Parse(file);
        foreach (var convolution in graph.Of("Conv")) FoldInto(graph, convolution);
        foreach (var add in graph.Of("Add")) if (HardSwish.At(graph, add) is { } swish) Fold(graph, swish);
        return graph.Save();
    }

    /// <summary>What follows a convolution becomes part of it.</summary>
    private static void FoldInto(ModelGraph graph, NodeProto convolution)
    {
        if (ConvolutionWeights.Of(graph, convolution) is not { } weights) return;
        var value = convolution.Output[0];
        var affine = TakeFollowing(graph, ref value);
        if (affine.IsIdentity) return;
        weights.After(affine);
        graph.Rename(convolution, value);
    }

    /// <summary>Takes the multiplications and additions of single numbers away that follow a value.</summary>
    /// <param name="value">Comes to be the last one's.</param>
    private static Affine TakeFollowing(ModelGraph graph, ref string value)
    {
        var affine = Affine.Identity;
        while (graph.OnlyUser(value) is { OpType: "Mul" or "Add" } node && graph.Scalar(node) is { } number)
        {
            affine = node.OpType == "Mul" ? affine.Times(number) : affine.Plus(number);
            graph.Remove(node);
            value = node.Output[0];
        }

        return affine;
    }

    private static void Fold(ModelGraph graph, HardSwish swish)
    {
        if (graph.Maker(swish.Input) is not { OpType: "Conv" } before || ConvolutionWeights.Of(graph, before) is not { } weights) return;
        var value = swish.Output;
        var affine = TakeFollowing(graph, ref value);
        var folded = swish.Fold(graph);
        affine = FoldIntoUsers(graph, value, affine);
        if (affine.IsIdentity) graph.Rename(folded, value);
        else Apply(graph, swish.Product, folded.Output[0], value, affine, weights.Channels);
    }

    /// <returns>What is left to be done to the value before it is used.</returns>
    private static Affine FoldIntoUsers(ModelGraph graph, string value, Affine affine)
    {
        List<ConvolutionWeights> users = [.. graph.Users(value).Where(node => node.OpType == "Conv" && node.Input[0] == value)
            .Select(node => ConvolutionWeights.Of(graph, node)).OfType<ConvolutionWeights>()];
        if (affine.Scale == 0 || users.Count == 0 || users.Count < graph.Users(value).Count || graph.IsOutput(value)) return affine;
        var isPadded = users.Exists(user => user.IsPadded);
        foreach (var user in users) user.Before(isPadded ? affine with { Shift = 0 } : affine);
        return isPadded ? new Affine(1, affine.Shift / affine.Scale) : Affine.Identity;
    }

    /// <remarks>As a normalisation by channels, for which the runtime keeps the layout of convolutions; for numbers added it would change it twice.</remarks>
    private static void Apply(ModelGraph graph, NodeProto before, string from, string to, Affine affine, int channels)
    {
        var node = new NodeProto { OpType = "BatchNormalization", Input = { from }, Output = { to } };
        node.Attribute.Add(ModelGraph.Number("epsilon", 0));
        foreach (var number in new[] { affine.Scale, affine.Shift, 0, 1 })
            node.Input.Add(graph.AddConstant(before, [.. Enumerable.Repeat((float)number, channels)], [channels]));
        graph.Insert(before, node);
    }
}
