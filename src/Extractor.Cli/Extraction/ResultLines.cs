using System.Globalization;
using Extractor.Domain;

namespace Extractor.Cli.Extraction;

/// <summary>What a user reads of one document: a line with its status and counts, then its problems.</summary>
internal static class ResultLines
{
    private const int MaxProblems = 8;

    public static IEnumerable<string> Of(string input, Disclosure disclosure)
    {
        var least = disclosure.Status == DisclosureStatus.Failed ? ProblemSeverity.Failure : ProblemSeverity.Loss;
        var problems = disclosure.Problems.Where(p => p.Severity >= least).ToList();
        return problems.Take(MaxProblems).Select(Problem)
            .Prepend(Head(input, disclosure))
            .Concat(problems.Count > MaxProblems ? [$"  … and {Count(problems.Count - MaxProblems, "further problem")}, all in the JSON"] : []);
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
        if (Narrative(disclosure.Narrative) is { } narrative) yield return narrative;
    }

    private static string? Narrative(NarrativeText narrative)
    {
        var bound = narrative.Statements.Sum(s => s.Operands.Count);
        var all = bound + narrative.Unbound.Count;
        return all == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{bound} of {all} narrative figures bound");
    }

    private static string Problem(Problem problem) => problem.Page is { } page
        ? string.Create(CultureInfo.InvariantCulture, $"  page {page}: {problem.Message}")
        : $"  {problem.Message}";

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
