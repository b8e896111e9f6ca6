using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>526: percent signs are of one width.</summary>
internal sealed class PercentSignCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "526",
        new("百分号全半角一致", "Percent signs are of one width"),
        new("正文各行的全角％与半角%", "full-width and half-width percent signs of the text"),
        new("同一文件用一种百分号", "A document uses one of the two"),
        new("全文用 %，一处用 ％", "% throughout, ％ once"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var lines = accounts.AllSections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Lines).Where(l => l.Text.AsSpan().IndexOfAny('%', '％') >= 0).ToList();
        if (lines.Count == 0)
            yield break;
        var wide = lines.Where(l => l.Text.Contains('％')).ToList();
        var narrow = lines.Where(l => l.Text.Contains('%')).ToList();
        var fewer = wide.Count <= narrow.Count ? wide : narrow;
        if (fewer.Count == 0 || fewer.Count * 4 > lines.Count)
            yield return Judge.Says(Rule, Outcome.Agrees, new("百分号用法一致", "percent signs are of one width"));
        else
            yield return Judge.Says(Rule, Outcome.Disagrees,
                new($"{fewer.Count} 行的百分号与其余 {lines.Count - fewer.Count} 行全半角不同",
                $"the percent signs of {fewer.Count} lines differ in width from the other {lines.Count - fewer.Count}"),
                fewer.Select(l => new CitedFigure("sentence", l)));
    }
}
