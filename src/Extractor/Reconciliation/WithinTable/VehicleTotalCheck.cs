using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>114: vehicles are purchase and operation.</summary>
internal sealed class VehicleTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "114",
        new("公务用车费等于购置费与运行维护费之和", "Vehicle expenses are purchase and operation"),
        new("三公表预算数、决算数中公务用车小计与购置费、运行维护费", "the vehicle subtotals of budget and final in the three-public table, with purchase and operation"),
        new("算术：公务用车购置及运行维护费为购置费与运行维护费之和", "Arithmetic: the item consists of these two parts"),
        new("购置 0.00、运行 3.87，小计 3.78", "0.00 and 3.87 under a subtotal of 3.78"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (ThreePublicRow.Of(accounts) is not { } row)
            yield break;
        foreach (var block in new[] { AccountColumns.OriginalBudget, AccountColumns.Budget, AccountColumns.Final })
        {
            var parts = row.Parts(block, ThreePublicItems.VehiclePurchase, ThreePublicItems.VehicleOperation);
            if (parts.Count == 2 && row[block.Of(ThreePublicItems.Vehicles)] is { } total
                && Judge.Equal(Rule, row.Name(block.Of(ThreePublicItems.Vehicles)), total, Combination.Sum(parts)) is { } verdict)
                yield return verdict;
        }
    }
}
