using System.Globalization;
using System.Reflection;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

// runner STAGE ID...: runs the tests of a stage with one mutant after the other, and prints "ID killed" or "ID survives". Tests that take too long end the
// process without a line: the mutant that it was about is killed, and the caller goes on behind it.
const int Longest = 300_000;
var assembly = Assembly.Load("Extractor.Tests");
var active = Assembly.Load("Extractor.Core").GetType("Extractor.Mutant")!.GetField("Active")!;
// What documents come out as tells of most mutants, and soonest.
var outputs = TestFilter.FromXml("<filter><class>Extractor.Tests.Corpus.OutputTests</class></filter>");
var ofStage = $"<namespace re='1'>Extractor\\.Tests\\.{args[0]}(\\..*)?</namespace>";
var filter = TestFilter.FromXml($"<filter><or>{ofStage}<namespace>Extractor.Tests.Corpus</namespace></or></filter>");
foreach (var id in args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)))
{
    active.SetValue(null, id);
    Console.WriteLine($"{id} {(Fails(outputs) || Fails(filter) ? "killed" : "survives")}");
    Console.Out.Flush();
}

bool Fails(TestFilter tests)
{
    var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
    runner.Load(assembly, new Dictionary<string, object> { ["StopOnError"] = true, ["NumberOfTestWorkers"] = 0 });
    runner.RunAsync(TestListener.NULL, tests);
    if (!runner.WaitForCompletion(Longest)) Environment.Exit(3);
    return runner.Result!.ResultState.Status == TestStatus.Failed;
}
