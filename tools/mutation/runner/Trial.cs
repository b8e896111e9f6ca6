using NUnit.Framework.Interfaces;

namespace Extractor.Mutation;

/// <summary>Holds mutants against the tests that meet them.</summary>
internal sealed class Trial
{
    /// <summary>The first tests are run a few at a time: most mutants end there.</summary>
    private const int First = 8;

    private readonly HeldWords _words = new();
    private readonly TestRun _run;
    private readonly List<Mutant> _mutants;
    private readonly List<(ITest Test, Met Met)> _tests;

    public Trial(TestRun run, Coverage coverage, List<Mutant> mutants)
    {
        (_run, _mutants) = (run, mutants);
        _tests = [.. run.Tests.Where(t => coverage.Tests.ContainsKey(t.FullName)).Select(t => (t, coverage.Tests[t.FullName])).OrderBy(t => t.Item2.Took)];
    }

    /// <summary>“killed” with the test that noticed, or “survives” with how many tests met it. One that takes too long ends the process.</summary>
    public string Of(int mutant)
    {
        var meeting = _tests.Where(t => Array.BinarySearch(t.Met.Mutants, mutant) >= 0).ToList();
        if (Switch.Active == mutant || _words.Has(mutant)) meeting = [.. _tests.Where(Saying(_mutants[mutant - 1], meeting.Count > 0)).Union(meeting)];
        if (_words.Has(mutant)) _words.Drop(mutant);
        Switch.Active = mutant;
        try
        {
            return Fate(meeting);
        }
        finally
        {
            Switch.Active = 0;
            if (_words.Has(mutant)) _words.Restore(mutant);
        }
    }

    /// <summary>
    /// What a table of words leads to may be worked out when the program starts, and is not met later: then a test's own text tells, or, where no test met
    /// the word, the stage.
    /// </summary>
    private static Func<(ITest Test, Met Met), bool> Saying(Mutant word, bool isMet)
    {
        var text = ReadText.Plain(word.Text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal));
        return t => Array.Exists(t.Test.Arguments, a => a is string said && ReadText.Plain(said).Contains(text, StringComparison.Ordinal))
            || !isMet && t.Test.FullName.StartsWith($"Extractor.Tests.{word.Stage}.", StringComparison.Ordinal);
    }

    private string Fate(List<(ITest Test, Met Met)> meeting)
    {
        for (var (at, count) = (0, First); at < meeting.Count; (at, count) = (at + count, count * 4))
        {
            var part = meeting.Skip(at).Take(count).ToList();
            var result = _run.Run(part.Select(t => t.Test), TimeSpan.FromMilliseconds(10_000 + (20 * part.Sum(t => t.Met.Took))));
            if (result is null) Environment.Exit(3);
            if (result.ResultState.Status == TestStatus.Failed) return $"killed by {Failed(result)}";
        }

        return $"survives {meeting.Count}";
    }

    private static string Failed(ITestResult result) =>
        result.HasChildren ? Failed(result.Children.First(c => c.ResultState.Status == TestStatus.Failed)) : result.FullName.ReplaceLineEndings(" ");
}
