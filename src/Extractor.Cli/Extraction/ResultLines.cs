using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Cli.Extraction;

/// <summary>What a user reads of one document: a line with its status and counts, then its problems.</summary>
internal static class ResultLines
{
    /// <summary>What of a document's lines a user reads who asked for so much.</summary>
    public static IReadOnlyList<string> Of(ExtractionResult result, Told told) => told switch
    {
        Told.Failures when result.Failure is null => [],
        Told.Shortly or Told.Failures when result.Lines is [var head, var first, _, ..] =>
            [head, $"{first} (and {Count(result.Lines.Count - 2, "further problem")}; --verbose tells all)"],
        _ => result.Lines,
    };

    public static IEnumerable<string> Of(string input, Disclosure disclosure)
    {
        var least = disclosure.Status == DisclosureStatus.Failed ? ProblemSeverity.Failure : ProblemSeverity.Loss;
        var problems = disclosure.Problems.Where(p => p.Severity >= least || PageProblems.LimitReached.Is(p)).OrderBy(p => !PageProblems.LimitReached.Is(p));
        return problems.Select(Problem).Prepend(Head(input, disclosure));
    }

    /// <summary>Says of a document what was not read for a limit; the commands that only use what was read tell nothing else of it.</summary>
    public static void TellLimits(string document, IEnumerable<Problem> problems, Terminal terminal)
    {
        foreach (var problem in problems.Where(PageProblems.LimitReached.Is))
            terminal.Error.WriteLine($"{document}: {DocumentProblems.Continued(problem.Message)}");
    }

    private static string Head(string input, Disclosure disclosure)
    {
        var head = $"{input}: {disclosure.Status.ToString().ToLowerInvariant()}";
        return disclosure.Status == DisclosureStatus.Failed ? head : string.Join(", ", Counts(disclosure).Prepend(head));
    }

    private static IEnumerable<string> Counts(Disclosure disclosure)
    {
        var known = disclosure.Tables.Count(t => t.Key != TableKeys.Other);
        var others = disclosure.Tables.Count - known;
        var figures = disclosure.Tables.Sum(t => t.Rows.Sum(r => r.Cells.Count(c => c.Amount.State == CellState.Amount)));
        if (disclosure.Family == DocumentFamily.FinalAccounts)
        {
            yield return known == 0 ? "none of the known tables found" : Count(known, "table");
            if (others > 0) yield return Count(others, "other table");
        }
        else
        {
            yield return disclosure.Family.EnglishName;
            yield return Count(disclosure.Tables.Count, "table");
        }

        if (known > 0) yield return Count(figures, "figure");
        if (disclosure.Narrative.Counts is not { All: > 0 } counts) yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"{counts.Bound} of {counts.All - counts.Mentioned} narrative figures bound");
        if (counts.Mentioned > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{counts.Mentioned} mentioned");
    }

    private static string Problem(Problem problem) => problem.Page is { } page
        ? string.Create(CultureInfo.InvariantCulture, $"  page {page}: {problem.Message}")
        : $"  {problem.Message}";

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
