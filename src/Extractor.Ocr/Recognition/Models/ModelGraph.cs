using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;

namespace Extractor.Ocr.Recognition.Models;

/// <summary>
/// A model's nodes in order, with who makes and who uses each value. Constants are nodes too, and those that come to be used no more fall away.
/// </summary>
internal sealed class ModelGraph
{
    private readonly ModelProto _model;
    private readonly Dictionary<string, NodeProto> _makers = [];
    private readonly Dictionary<string, List<NodeProto>> _users = [];
    private readonly HashSet<string> _outputs;
    private readonly HashSet<NodeProto> _removed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NodeProto, List<NodeProto>> _inserted = new(ReferenceEqualityComparer.Instance);
    private int _constants;

    private ModelGraph(ModelProto model)
    {
        _model = model;
        _outputs = [.. model.Graph.Output.Select(output => output.Name)];
        foreach (var node in model.Graph.Node) Connect(node);
    }

    /// <param name="file">The bytes of an ONNX file.</param>
    public static ModelGraph Parse(byte[] file) => new(ModelProto.Parser.ParseFrom(file));

    public List<NodeProto> Of(string kind) => [.. _model.Graph.Node.Where(node => node.OpType == kind && !_removed.Contains(node))];

    public NodeProto? Maker(string value) => _makers.GetValueOrDefault(value);

    public List<NodeProto> Users(string value) => _users.GetValueOrDefault(value) ?? [];

    /// <summary>The one node that takes a value; null where there are several, or the model gives it out.</summary>
    public NodeProto? OnlyUser(string value) => Users(value) is [var user] && !IsOutput(value) ? user : null;

    /// <summary>Whether the model gives a value out.</summary>
    public bool IsOutput(string value) => _outputs.Contains(value);

    /// <summary>What a value is in every run; null for one that is computed, and for one of other numbers than floats.</summary>
    public float[]? Constant(string value) => Tensor(value) is { } tensor ? [.. MemoryMarshal.Cast<byte, float>(tensor.RawData.Span)] : null;

    public bool IsConstant(string value) => Tensor(value) is not null;

    /// <summary>The one number among a node's two inputs.</summary>
    public float? Scalar(NodeProto node) =>
        node.Input.FirstOrDefault(input => Tensor(input)?.RawData.Length == sizeof(float)) is { } one ? Constant(one)![0] : null;

    /// <summary>An attribute of a node.</summary>
    public static AttributeProto Number(string name, float value) => new() { Name = name, Type = AttributeProto.Types.AttributeType.Float, F = value };

    /// <summary>Gives a node's input, which is a constant, other numbers; one that it lacks it gets.</summary>
    public void SetConstant(NodeProto node, int input, float[] values)
    {
        if (input == node.Input.Count)
        {
            node.Input.Add(AddConstant(node, values, [values.Length]));
            return;
        }

        var old = node.Input[input];
        Users(old).RemoveAll(user => ReferenceEquals(user, node));
        node.Input[input] = AddConstant(node, values, Maker(old)!.Attribute[0].T.Dims);
    }

    /// <summary>A constant for a node.</summary>
    /// <returns>Its name.</returns>
    public string AddConstant(NodeProto user, float[] values, IEnumerable<long> shape)
    {
        var tensor = new TensorProto { DataType = (int)TensorProto.Types.DataType.Float, RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes<float>(values)) };
        tensor.Dims.Add(shape);
        var constant = new NodeProto { OpType = "Constant", Output = { $"folded.{_constants++}" } };
        constant.Attribute.Add(new AttributeProto { Name = "value", Type = AttributeProto.Types.AttributeType.Tensor, T = tensor });
        Insert(user, constant);
        _users[constant.Output[0]] = [user];
        return constant.Output[0];
    }

    public void Remove(NodeProto node)
    {
        _removed.Add(node);
        foreach (var input in node.Input) Users(input).RemoveAll(user => ReferenceEquals(user, node));
    }

    /// <summary>Puts a node before another one.</summary>
    public void Insert(NodeProto before, NodeProto node)
    {
        if (!_inserted.TryGetValue(before, out var nodes)) _inserted[before] = nodes = [];
        nodes.Add(node);
        Connect(node);
    }

    /// <summary>A node gives its output under another name, that of a value whose maker is removed.</summary>
    public void Rename(NodeProto node, string output)
    {
        node.Output[0] = output;
        _makers[output] = node;
    }

    public byte[] Save()
    {
        List<NodeProto> nodes = [.. _model.Graph.Node.SelectMany(WithInserted).Where(node => !_removed.Contains(node) && !IsUnused(node))];
        _model.Graph.Node.Clear();
        _model.Graph.Node.Add(nodes);
        return _model.ToByteArray();
    }

    private TensorProto? Tensor(string value) =>
        Maker(value) is { OpType: "Constant" } node && node.Attribute[0].T is { DataType: (int)TensorProto.Types.DataType.Float } tensor ? tensor : null;

    private IEnumerable<NodeProto> WithInserted(NodeProto node) =>
        _inserted.TryGetValue(node, out var before) ? [.. before.SelectMany(WithInserted), node] : [node];

    private bool IsUnused(NodeProto node) => node.OpType == "Constant" && Users(node.Output[0]).Count == 0;

    private void Connect(NodeProto node)
    {
        foreach (var output in node.Output) _makers[output] = node;
        foreach (var input in node.Input)
        {
            if (!_users.TryGetValue(input, out var users)) _users[input] = users = [];
            users.Add(node);
        }
    }
}
