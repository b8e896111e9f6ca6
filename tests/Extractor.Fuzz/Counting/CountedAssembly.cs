using dnlib.DotNet;
using dnlib.DotNet.Emit;

namespace Extractor.Fuzz.Counting;

/// <summary>An assembly that counts its own steps: each call of a method and each round of a loop is one, on every machine the same.</summary>
internal sealed class CountedAssembly
{
    /// <summary>Added to the assembly; holds the count of each method.</summary>
    public const string Counter = "Counted.Steps";

    public const string Counts = "Counts";

    private readonly List<string> _methods = [];

    public CountedAssembly(string assembly)
    {
        using var module = ModuleDefMD.Load(assembly);
        var counted = module.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody).ToList();
        var step = AddCounter(module, counted.Count);
        foreach (var method in counted)
        {
            CountIn(method.Body, step, _methods.Count);
            _methods.Add($"{method.DeclaringType.Name}.{method.Name}");
        }

        using var written = new MemoryStream();
        module.Write(written);
        Bytes = written.ToArray();
    }

    public byte[] Bytes { get; }

    /// <summary>In the order of the counts.</summary>
    public IReadOnlyList<string> Methods => _methods;

    private static MethodDefUser AddCounter(ModuleDefMD module, int methods)
    {
        var types = module.CorLibTypes;
        var counter = new TypeDefUser("Counted", "Steps", types.Object.TypeDefOrRef) { Attributes = TypeAttributes.Public | TypeAttributes.Sealed };
        var counts = new FieldDefUser(Counts, new FieldSig(new SZArraySig(types.Int64)), FieldAttributes.Public | FieldAttributes.Static);
        var made = new MethodDefUser(".cctor", MethodSig.CreateStatic(types.Void),
            MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName)
        {
            Body = Body(Instruction.CreateLdcI4(methods), OpCodes.Newarr.ToInstruction(types.Int64), OpCodes.Stsfld.ToInstruction(counts)),
        };
        var step = new MethodDefUser("Step", MethodSig.CreateStatic(types.Void, types.Int32), MethodAttributes.Public | MethodAttributes.Static)
        {
            Body = Body(OpCodes.Ldsfld.ToInstruction(counts), OpCodes.Ldarg_0.ToInstruction(), OpCodes.Ldelema.ToInstruction(types.Int64.TypeDefOrRef),
                OpCodes.Dup.ToInstruction(), OpCodes.Ldind_I8.ToInstruction(), OpCodes.Ldc_I4_1.ToInstruction(), OpCodes.Conv_I8.ToInstruction(),
                OpCodes.Add.ToInstruction(), OpCodes.Stind_I8.ToInstruction()),
        };
        counter.Fields.Add(counts);
        counter.Methods.Add(made);
        counter.Methods.Add(step);
        module.Types.Add(counter);
        return step;
    }

    private static CilBody Body(params IEnumerable<Instruction> instructions) => new(true, [.. instructions, OpCodes.Ret.ToInstruction()], [], []);

    /// <summary>At the first instruction, and at each that a later one leads back to.</summary>
    private static void CountIn(CilBody body, MethodDefUser step, int number)
    {
        var heads = body.Instructions.SelectMany(i => Targets(i).Where(t => t.Offset <= i.Offset)).Prepend(body.Instructions[0]).ToHashSet();
        body.SimplifyBranches();
        foreach (var head in heads)
        {
            // What leads to the head leads to the step before it.
            var at = body.Instructions.IndexOf(head);
            body.Instructions.Insert(at + 1, OpCodes.Call.ToInstruction(step));
            body.Instructions.Insert(at + 2, new Instruction(head.OpCode, head.Operand));
            (head.OpCode, head.Operand) = (OpCodes.Ldc_I4, number);
        }

        body.OptimizeBranches();
    }

    private static IEnumerable<Instruction> Targets(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => [target],
        IList<Instruction> targets => targets,
        _ => [],
    };
}
