using System.Reflection;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Extractor.Mutation;

/// <summary>The tests of the library, found once and run as often as is asked for.</summary>
internal sealed class TestRun
{
    /// <summary>
    /// Tests of the source's own form, which mutants spoil anyway, of what stands behind the stages, of how long a stage takes, and that drop words themselves.
    /// </summary>
    private static readonly string[] LeftOut =
        ["Architecture", "Store", "Layout", "Robustness", "Output", "Reconciliation.CrowdedNarrativeTests", "Narrative.EveryWordTests",
            "Narrative.EveryTitleWordTests", "Approved.EveryListedWordTests"];

    private readonly NUnitTestAssemblyRunner _runner = new(new DefaultTestAssemblyBuilder());

    public TestRun()
    {
        var root = _runner.Load(Assembly.Load("Extractor.Tests"), new Dictionary<string, object> { ["StopOnError"] = true, ["NumberOfTestWorkers"] = 0 });
        Tests = [.. Leaves(root).Where(t => !Array.Exists(LeftOut, l => t.FullName.StartsWith($"Extractor.Tests.{l}.", StringComparison.Ordinal)))];
    }

    public IReadOnlyList<ITest> Tests { get; }

    /// <summary>Runs tests to the first that fails, and tells how it went; null where they took too long.</summary>
    public ITestResult? Run(IEnumerable<ITest> tests, TimeSpan longest)
    {
        _runner.RunAsync(TestListener.NULL, new Only(tests));
        return _runner.WaitForCompletion((int)longest.TotalMilliseconds) ? _runner.Result : null;
    }

    private static IEnumerable<ITest> Leaves(ITest test) => test.HasChildren ? test.Tests.SelectMany(Leaves) : test.IsSuite ? [] : [test];
}
