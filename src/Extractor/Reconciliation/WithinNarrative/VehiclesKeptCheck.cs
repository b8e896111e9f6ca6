using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>419: the vehicles kept on appropriations are not more than all vehicles.</summary>
internal sealed class VehiclesKeptCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "419",
        new("公务用车保有量不超过车辆总数", "Vehicles kept on appropriations are not more than all vehicles"),
        new("三公经费说明的保有量与国有资产占用情况的车辆总数", "the vehicles kept of the three public expenses with the vehicles of the assets"),
        new("算术：财政拨款开支的公务用车是全部车辆的一部分", "Arithmetic: vehicles paid from appropriations are part of all vehicles"),
        new("保有量 10 辆，共有车辆 8 辆", "10 vehicles kept of 8 in all"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Of(StatementKinds.Assets, "vehicles").Select(s => s[OperandKey.Count]).FirstOrDefault(f => f is not null) is not { } all)
            yield break;
        foreach (var statement in accounts.Of(StatementKinds.ThreePublic))
        {
            if (statement[OperandKey.VehiclesKept] is { } kept
                && Judge.AtMost(Rule, new("公务用车保有量", "Vehicles kept"), Combination.Of(kept), all, new("车辆总数", "all vehicles")) is { } verdict)
                yield return verdict;
        }
    }
}
