using dnlib.DotNet;
using dnlib.DotNet.Emit;

namespace Extractor.Pdf.Tests.Architecture;

/// <summary>
/// Who may call whom in an assembly, read from its compiled code. It errs towards more: a call of a virtual method reaches all methods
/// of its name and signature, naming a method or making the object of an iterator or a closure counts as a call.
/// </summary>
internal sealed class CallGraph
{
    private readonly Dictionary<MethodDef, HashSet<MethodDef>> _calls = [];
    private readonly ILookup<string, MethodDef> _bySignature;

    public CallGraph(string assembly)
    {
        Methods = [.. ModuleDefMD.Load(assembly).GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody)];
        _bySignature = Methods.Where(m => m.IsVirtual).ToLookup(Signature);
        foreach (var method in Methods) _calls[method] = [.. method.Body.Instructions.SelectMany(Called)];
    }

    public IReadOnlyList<MethodDef> Methods { get; }

    /// <summary>What can be reached from some methods when no way may lead through certain ones; those are not reached either.</summary>
    /// <returns>Each with the methods that lead to it, from the first on.</returns>
    public Dictionary<MethodDef, IReadOnlyList<MethodDef>> Reached(IEnumerable<MethodDef> from, Func<MethodDef, bool> isClosed)
    {
        var reached = new Dictionary<MethodDef, IReadOnlyList<MethodDef>>();
        var open = new Queue<(MethodDef Method, IReadOnlyList<MethodDef> Way)>(from.Select(m => (m, (IReadOnlyList<MethodDef>)[])));
        while (open.TryDequeue(out var next))
        {
            if (isClosed(next.Method) || !reached.TryAdd(next.Method, next.Way)) continue;
            foreach (var called in _calls[next.Method]) open.Enqueue((called, [.. next.Way, next.Method]));
        }

        return reached;
    }

    private IEnumerable<MethodDef> Called(Instruction instruction)
    {
        if (instruction.Operand is not IMethod method) return [];
        if (method.ResolveMethodDef() is not { } definition) return _bySignature[$"{method.Name}/{method.MethodSig?.Params.Count}"];
        var made = instruction.OpCode.Code == Code.Newobj && definition.DeclaringType.Name.StartsWith("<")
            ? definition.DeclaringType.Methods.Where(m => m.HasBody) : [];
        return [.. definition.HasBody ? [definition] : (MethodDef[])[], .. definition.IsVirtual ? _bySignature[Signature(definition)] : [], .. made];
    }

    /// <summary>Names of explicitly implemented methods hold the interface's.</summary>
    private static string Signature(MethodDef method) => $"{method.Name.String.Split('.')[^1]}/{method.MethodSig.Params.Count}";
}
