using dnlib.DotNet;
using dnlib.DotNet.Emit;

namespace Extractor.Pdf.Tests.Architecture;

/// <summary>
/// No way leads from what a program may call to a loop over bytes without a charge to the budget of the file: held against the compiled
/// code, so that no spelling of a loop or of a call escapes.
/// </summary>
internal sealed class ByteLoopTests
{
    /// <summary>What charges work by the bytes that it looks at; a look at the clock alone does not.</summary>
    private static readonly string[] Charges = ["Take", "TakeParsed", "TakeDecoded", "TakeContent", "TakeFont"];

    /// <summary>Methods below which loops run over bytes that no file has a say in, or as many as the standard says.</summary>
    private static readonly Dictionary<string, string> Bounded = new()
    {
        ["Fonts.StockFont::.ctor"] = "a font made of the program's own data",
        ["Security.StandardSecurity::Open"] = "passwords and keys: each has a fixed length, and the rounds are those of the standard",
    };

    [Test]
    public void Every_loop_over_bytes_is_charged()
    {
        var graph = new CallGraph(typeof(PdfDocument).Assembly.Location);
        Assert.Multiple(() =>
        {
            Assert.That(Uncharged(graph, IsPublic, Bounded.ContainsKey).Select(u => $"{u.Key} by {u.Value}"), Is.Empty,
                "loops over bytes that nothing charges: take their bytes from the budget before they run");
            foreach (var name in Bounded.Keys)
                Assert.That(Uncharged(graph, IsPublic, n => n != name && Bounded.ContainsKey(n)), Is.Not.Empty,
                    $"{name} is named as bounded, and no loop is below it");
        });
    }

    [Test]
    public void A_loop_that_nothing_charges_is_found() =>
        Assert.That(
            Uncharged(new CallGraph(typeof(LoopSamples).Assembly.Location), m => m.DeclaringType.Name == nameof(LoopSamples) && m.Name.StartsWith("Enter"), _ =>
                false).Keys.Select(name => name.Split('.')[^1]),
            Is.EquivalentTo((string[])["LoopSamples::Sum", "LoopSamples::Zeros", "<Runs>d__6::MoveNext", "LoopSamples::EnterDirectly"]));

    /// <summary>The loops, each with the way that leads to it.</summary>
    private static Dictionary<string, string> Uncharged(CallGraph graph, Func<MethodDef, bool> isEntry, Func<string, bool> isBounded) => graph
        .Reached(graph.Methods.Where(isEntry), method => IsCharged(method) || isBounded(Name(method)))
        .Where(r => HasLoop(r.Key) && r.Key.Body.Instructions.Any(ReadsByte))
        .DistinctBy(r => Name(r.Key))
        .ToDictionary(r => Name(r.Key), r => string.Join(" > ", r.Value.Select(Name)));

    private static string Name(MethodDef method) =>
        $"{method.DeclaringType.FullName.Replace('/', '.')}::{method.Name}".Replace("Extractor.Pdf.", "", StringComparison.Ordinal);

    private static bool IsPublic(MethodDef method) =>
        (method.IsPublic || method.IsVirtual) && method.DeclaringType is var type
            && (type.IsPublic || type.Interfaces.Any(i => i.Interface.ResolveTypeDef()?.IsPublic == true));

    private static bool IsCharged(MethodDef method) =>
        method.Body.Instructions.Any(i => i.Operand is IMethod called && called.DeclaringType.Name == nameof(ReadingBudget)
            && Charges.Contains(called.Name.String));

    private static bool HasLoop(MethodDef method) =>
        method.Body.Instructions.Any(i => i.Operand is Instruction target ? target.Offset <= i.Offset : i.Operand is IList<Instruction> targets
            && targets.Any(t => t.Offset <= i.Offset));

    /// <summary>An element of an array or a span of bytes, a search in one, or a step of a sequence of bytes.</summary>
    private static bool ReadsByte(Instruction instruction) =>
        instruction.OpCode.Code is Code.Ldelem_U1
        || (instruction.Operand is IMethod called && called.FullName is var name
            && (name.Contains("Span`1<System.Byte>::get_Item", StringComparison.Ordinal)
                || name.Contains("Enumerator<System.Byte>::get_Current", StringComparison.Ordinal)
                || name.Contains("IEnumerator`1<System.Byte>::get_Current", StringComparison.Ordinal)
                || (name.Contains("MemoryExtensions::", StringComparison.Ordinal) && name.Contains("<System.Byte>", StringComparison.Ordinal))));
}
