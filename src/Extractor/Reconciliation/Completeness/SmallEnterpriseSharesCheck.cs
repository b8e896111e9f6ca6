using Extractor.Domain;
using Extractor.Narrative.Kinds;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>531: the share of small and medium enterprises is given for goods, works and services alike.</summary>
internal sealed class SmallEnterpriseSharesCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "531",
        new("货物、工程、服务的中小企业占比齐全", "The share of small and medium enterprises is given for goods, works and services alike"),
        new("采购额不为零而没有印授予中小企业占比的一类（其他类有者）", "kinds of procurement above zero without a share, where others have one"),
        new("三类占比应一并说明", "All three shares belong together"),
        new("货物、服务有占比，工程 3 万元没有", "shares for goods and services, none for works of 3"),
        Severity.Warning);

    private static readonly string[] Kinds = ["goods", "works", "services"];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var given = Kinds.Where(k => accounts.Of(StatementKinds.Procurement, k + ".small-medium").Any(s => s.Has(OperandKey.Share))).ToList();
        if (given.Count == 0)
            yield break;
        foreach (var kind in Kinds)
        {
            if (accounts.Of(StatementKinds.Procurement, kind).Select(s => s[OperandKey.Amount]).FirstOrDefault(f => f is { IsZero: false }) is not { } amount)
                continue;
            yield return given.Contains(kind)
                ? Judge.Says(Rule, Outcome.Agrees, SubjectNames.Of(kind) + new Phrase(" 已说明占比", " has its share"), amount.Cited)
                : Judge.Says(Rule, Outcome.Disagrees, SubjectNames.Of(kind)
                    + new Phrase($" {amount.Quoted} 没有说明授予中小企业的占比", $" of {amount.Quoted} lacks the share of small and medium enterprises"), amount.Cited);
        }
    }
}
