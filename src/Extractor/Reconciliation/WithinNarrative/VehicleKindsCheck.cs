using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>410: the vehicles are the sum of their kinds.</summary>
internal sealed class VehicleKindsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "410",
        new("车辆总数等于各类车辆之和", "The vehicles are the sum of their kinds"),
        new("国有资产占用情况的车辆总数与所列各类用车", "the number of vehicles with the kinds listed"),
        new("算术：八类用车合起来即全部车辆，末类为其他用车", "Arithmetic: the kinds, the last of them “others”, make up all vehicles"),
        new("共有车辆 10 辆，各类之和 8 辆", "10 vehicles, of kinds that make 8"),
        Severity.Contradiction);

    /// <summary>车辆编制5辆: how many there may be, no kind of those there are.</summary>
    private static readonly string[] NoKinds = ["设备", "编制", "核定"];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var list in Parts.Lists(accounts.Of(StatementKinds.Assets).Where(s => s.Has(OperandKey.Count))))
        {
            if (list.FirstOrDefault(s => s.Subject == "vehicles") is not { } all)
                continue;
            var kinds = list.Where(s => s != all && s.Subject.Contains('车', StringComparison.Ordinal)
                && !Array.Exists(NoKinds, w => s.Subject.Contains(w, StringComparison.Ordinal))).ToList();
            if (kinds.Count == 0)
                continue;
            var isComplete = kinds.Exists(k => k.Subject.Contains("其他", StringComparison.Ordinal)) || (kinds.Count > 1 && OpensList(all));
            if (Parts.Against(Rule, new("车辆总数", "Vehicles in all"), all[OperandKey.Count]!, [.. kinds.Select(k => k[OperandKey.Count]!)],
                isComplete) is { } verdict)
                yield return verdict;
        }
    }

    /// <summary>车辆8辆：执法执勤用车7辆、机要通信用车1辆: a colon right behind the total opens all of it.</summary>
    private static bool OpensList(PrintedStatement all) =>
        all.Operand(OperandKey.Count) is { } count && CharacterFolding.Unspaced(all.Statement.Sentence.Text)
            .Contains(count.Number.Text + count.Unit + "：", StringComparison.Ordinal);
}
