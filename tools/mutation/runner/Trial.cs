using NUnit.Framework.Interfaces;

namespace Extractor.Mutation;

/// <summary>Holds mutants against the tests that meet them.</summary>
internal sealed class Trial
{
    /// <summary>The first tests are run a few at a time: most mutants end there.</summary>
    private const int First = 8;

    private readonly TestRun _run;
    private readonly List<(ITest Test, Met Met)> _tests;

    public Trial(TestRun run, Coverage coverage)
    {
        _run = run;
        _tests = [.. run.Tests.Where(t => coverage.Tests.ContainsKey(t.FullName)).Select(t => (t, coverage.Tests[t.FullName])).OrderBy(t => t.Item2.Took)];
    }

    /// <summary>“killed” with the test that noticed, or “survives” with how many tests met it. One that takes too long ends the process.</summary>
    public string Of(int mutant)
    {
        // The words of the tables are put together when a program starts: a process is given one of them, and any test may meet it.
        var isWord = Switch.Active == mutant;
        var meeting = _tests.Where(t => isWord || Array.BinarySearch(t.Met.Mutants, mutant) >= 0).ToList();
        Switch.Active = mutant;
        try
        {
            for (var (at, count) = (0, First); at < meeting.Count; (at, count) = (at + count, count * 4))
            {
                var part = meeting.Skip(at).Take(count).ToList();
                var result = _run.Run(part.Select(t => t.Test), TimeSpan.FromMilliseconds(10_000 + (20 * part.Sum(t => t.Met.Took))));
                if (result is null) Environment.Exit(3);
                if (result.ResultState.Status == TestStatus.Failed) return $"killed by {Failed(result)}";
            }
        }
        finally
        {
            Switch.Active = 0;
        }

        return $"survives {meeting.Count}";
    }

    private static string Failed(ITestResult result) =>
        result.HasChildren ? Failed(result.Children.First(c => c.ResultState.Status == TestStatus.Failed)) : result.FullName.ReplaceLineEndings(" ");
}
