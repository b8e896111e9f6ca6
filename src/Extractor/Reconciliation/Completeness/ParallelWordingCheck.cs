using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>527: parallel items are worded alike.</summary>
internal sealed class ParallelWordingCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "527",
        new("并列各项措辞一致", "Parallel items are worded alike"),
        new("各项目综述标题、预算数的称谓（全年预算数与预算数），少数与多数不同者", "headings of the project summaries, and what the final figure is compared with, where few differ from most"),
        new("并列各项用同一称谓；少数不同者为漏改", "Parallel items use the same words; the odd one was overlooked"),
        new("其余各项“小于全年预算数”，一项“小于预算数”", "one item “below the budget”, the others “below the full-year budget”"),
        Severity.Warning);

    private static readonly (string Usual, string Short)[] Pairs = [("项目绩效自评综述", "项目综述"), ("于全年预算数", "于预算数"), ("于年初预算数", "于预算数")];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var threePublic = accounts.AllSections.Where(s => s.Title.Contains("三公", StringComparison.Ordinal)).Select(s => s.Path).ToHashSet();
        return Sentence.Of(accounts).GroupBy(s => IsWithin(s.Section.Path, threePublic)).SelectMany(g => Among([.. g]));
    }

    /// <summary>The three public expenses are held to a budget of their own, so that their words need not be those of the items.</summary>
    private static bool IsWithin(string path, HashSet<string> sections)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('.', end - 1))
        {
            if (sections.Contains(path[..end]))
                return true;
        }

        return false;
    }

    private IEnumerable<Verdict> Among(List<Sentence> sentences)
    {
        foreach (var (usual, other) in Pairs)
        {
            var most = sentences.Count(s => s.Has(usual));
            var few = sentences.Where(s => s.Has(other)).ToList();
            if (most == 0)
                continue;
            if (few.Count == 0 || few.Count * 2 > most)
                yield return Judge.Says(Rule, Outcome.Agrees, new($"“{usual}”用法一致", $"“{usual}” is used alike"));
            else
                foreach (var sentence in few)
                    yield return Judge.Says(Rule, Outcome.Disagrees,
                        new($"此处“{other}”，其余 {most} 处“{usual}”", $"“{other}” here, “{usual}” in {most} other places"),
                        new CitedFigure("sentence", sentence.Place));
        }
    }
}
