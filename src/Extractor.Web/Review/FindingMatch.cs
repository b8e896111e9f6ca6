using Extractor.Reconciliation;

namespace Extractor.Web.Review;

/// <summary>
/// Gives the findings of a document the decisions that were made on them, also where another version of the reader sets their places otherwise.
/// </summary>
internal static class FindingMatch
{
    /// <summary>The findings in their order, and the decisions whose finding is no longer made.</summary>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<Decision> Gone) Of(IReadOnlyList<CheckFinding> made, IReadOnlyList<Decision> decisions)
    {
        var left = decisions.GroupBy(d => d.Finding).ToDictionary(g => g.Key, g => g.OrderByDescending(d => d.Id).ToList());
        var histories = made.ToDictionary(f => f.Id, f => left.Remove(f.Id, out var history) ? history : []);
        foreach (var finding in made.Where(f => histories[f.Id].Count == 0))
        {
            if (Moved(finding, left.Values) is not { } history) continue;
            histories[finding.Id] = history;
            left.Remove(history[0].Finding);
        }

        return ([.. made.Select(f => new Finding(f, histories[f.Id]))], [.. left.Values.Select(h => h[0])]);
    }

    /// <summary>Whether a decision was made on what a rule says of a figure.</summary>
    /// <param name="places">The doubted one first.</param>
    public static bool IsSame(Decision decision, string rule, IReadOnlyList<CitedFigure> places) =>
        decision.Rule == rule && decision.Places is [var first, ..] && places is [var doubted, ..] && first.Is(doubted);

    /// <summary>The history whose doubted figure is the same one by the same rule, and that shares most places.</summary>
    private static List<Decision>? Moved(CheckFinding finding, IEnumerable<List<Decision>> histories)
    {
        var places = finding.Places.ToList();
        return histories.Where(h => finding.Verdicts.Any(v => IsSame(h[0], v.Rule, v.Evidence)))
            .MaxBy(h => h[0].Places.Count(p => places.Any(p.Is)));
    }
}
