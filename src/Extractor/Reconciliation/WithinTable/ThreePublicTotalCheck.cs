using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>113: 三公 is travel abroad, vehicles and reception.</summary>
internal sealed class ThreePublicTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "113",
        new("“三公”经费合计等于出国、公车、接待三项之和", "The three public expenses add up to their total"),
        new("三公表预算数、决算数的合计与三项（另印会议费、培训费时，有无均可）",
            "the totals of budget and final in the three-public table, with the three parts, and with meetings and training where they are counted in"),
        new("算术：“三公”经费为因公出国（境）费、公务用车购置及运行维护费、公务接待费之和", "Arithmetic: the three public expenses are travel abroad, vehicles and reception"),
        new("三项之和 7.72，合计印为 7.27", "parts of 7.72 under a total of 7.27"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (ThreePublicRow.Of(accounts) is not { } row)
            yield break;
        foreach (var block in new[] { AccountColumns.OriginalBudget, AccountColumns.Budget, AccountColumns.Final })
        {
            var parts = row.Parts(block, ThreePublicItems.Abroad, ThreePublicItems.Vehicles, ThreePublicItems.Reception);
            if (row[block.Of(AccountColumns.Total)] is not { } total || parts.Count == 0)
                continue;
            if (parts.Count < 3 && parts.All(p => p.State != Domain.CellState.Unreadable))
            {
                yield return Judge.NotComparable(Rule, row.Name(block.Of(AccountColumns.Total)), new("三项未印全", "not all three parts are printed"),
                    [total, .. parts]);
                continue;
            }

            var more = row.Parts(block, ThreePublicItems.Meetings, ThreePublicItems.Training);
            var counted = Combination.Sum([.. parts, .. more]);
            var sum = !counted.HasUnreadable && counted.Interval.Meets(total.Interval) ? counted : Combination.Sum(parts);
            if (Judge.Equal(Rule, row.Name(block.Of(AccountColumns.Total)), total, sum) is { } verdict)
                yield return verdict;
        }
    }
}
