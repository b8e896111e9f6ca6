using Extractor.Reconciliation;

namespace Extractor.Web.Review;

/// <summary>Gives the findings of a document the decisions that were made on them, also where another version of the reader sets their places otherwise.</summary>
internal static class FindingMatch
{
    /// <summary>The findings of a report, the gravest first, and the decisions whose finding is no longer made.</summary>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<Decision> Gone) Of(CheckReport report, IReadOnlyList<Decision> decisions)
    {
        var left = decisions.GroupBy(d => d.Finding).ToDictionary(g => g.Key, g => g.OrderByDescending(d => d.Id).ToList());
        var verdicts = report.Verdicts.Where(v => v.Outcome == Outcome.Disagrees)
            .Select(v => (Verdict: v, Key: Finding.KeyOf(v.Rule, v.Evidence.Select(e => e.Place)))).DistinctBy(v => v.Key).ToList();
        var histories = verdicts.ToDictionary(v => v.Key, v => left.Remove(v.Key, out var history) ? history : []);
        foreach (var (verdict, key) in verdicts.Where(v => histories[v.Key].Count == 0))
        {
            if (Moved(verdict, left.Values) is not { } history) continue;
            histories[key] = history;
            left.Remove(history[0].Finding);
        }

        return ([.. verdicts.Select(v => new Finding(v.Key, v.Verdict, histories[v.Key])).OrderByDescending(f => f.Verdict.Severity)], [.. left.Values.Select(h => h[0])]);
    }

    /// <summary>The history whose doubted figure is the same one by the same rule, and that shares most places.</summary>
    private static List<Decision>? Moved(Verdict verdict, IEnumerable<List<Decision>> histories) => histories
        .Where(h => h[0].Rule == verdict.Rule && h[0].Places is [var first, ..] && verdict.Evidence is [var doubted, ..] && first.Is(doubted.Place))
        .MaxBy(h => h[0].Places.Count(p => verdict.Evidence.Any(e => p.Is(e.Place))));
}
