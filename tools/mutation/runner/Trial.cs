using NUnit.Framework.Interfaces;

namespace Extractor.Mutation;

/// <summary>Holds mutants against the tests that meet them.</summary>
internal sealed class Trial
{
    /// <summary>The first tests are run a few at a time: most mutants end there.</summary>
    private const int First = 8;

    /// <summary>In milliseconds: a test that may be tried where nothing tells that it meets a word.</summary>
    private const double Short = 500;

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
        if (_words.WordOf(mutant) is { } word)
            meeting = [.. _tests.Where(Saying(ReadText.Plain(word), _mutants[mutant - 1].Stage, meeting.Count > 0)).Union(meeting)];
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
    /// Words of a table that are looked for otherwise than by their concept are not told to be met: then a test's own text tells, or, where no test met
    /// the word, the stage.
    /// </summary>
    private static Func<(ITest Test, Met Met), bool> Saying(string word, string stage, bool isMet) => t =>
        t.Test.Arguments.SelectMany(Texts).Any(text => ReadText.Plain(text).Contains(word, StringComparison.Ordinal))
            || !isMet && t.Met.Took < Short && t.Test.FullName.StartsWith($"Extractor.Tests.{stage}.", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(object? argument) => argument as IEnumerable<string> ?? (argument is string text ? [text] : []);

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
