using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>424: as many projects are described as are said to be evaluated, where their budgets make up the amount.</summary>
internal sealed class ProjectCountCheck : ICheck
{
    /// <summary>No sentence parts projects further.</summary>
    private const int MostParts = 8;

    public RuleDescriptor Rule { get; } = new(
        "424",
        new("自评项目个数与逐个说明的项目数相符", "As many projects are described as are said to be evaluated"),
        new("逐个说明的项目全年预算之和恰为自评涉及资金时，其个数与所印项目数；其中各类项目的资金之和恰为全部资金时，其个数之和亦然",
            "the number of projects described with that of projects evaluated, where the budgets described make up exactly the amount evaluated;"
            + " so do parts of the projects that have all of the money"),
        new("算术：资金已全部说明，项目也应全部说明", "Arithmetic: where all of the money is described, all of the projects are"),
        new("自评 8 个项目 558.14 万元，逐个说明 7 个，合计 558.14 万元", "8 projects of 558.14, of which 7 are described, of 558.14 together"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) => Described(accounts).Concat(Parted(accounts));

    /// <summary>38个项目4786万元，其中普通程序2个1240万元，简易程序35个3546万元: the parts that follow have all of the money, and so all of the projects.</summary>
    private IEnumerable<Verdict> Parted(PrintedAccounts accounts)
    {
        var counted = accounts.Of(StatementKinds.Performance).Where(s => s.Has(OperandKey.Projects)).ToList();
        for (var i = 0; i < counted.Count; i++)
        {
            var whole = counted[i];
            var parts = counted.Skip(i + 1).TakeWhile(s => s.Statement.SectionPath == whole.Statement.SectionPath && s.Has(OperandKey.Funds)).Take(MostParts)
                .ToList();
            if (whole[OperandKey.Funds] is not { IsZero: false } funds || Making(parts, funds) is not { Count: > 1 } making) continue;
            var sum = Combination.Sum([.. making.Select(s => s[OperandKey.Projects]!)]);
            if (Judge.Equal(Rule, whole.Name, whole[OperandKey.Projects]!, sum) is { } verdict) yield return verdict;
        }
    }

    /// <summary>The first parts that make up exactly the whole's money; null where they do not.</summary>
    private static List<PrintedStatement>? Making(List<PrintedStatement> parts, Figure funds)
    {
        for (var count = 2; count <= parts.Count; count++)
            if (Combination.Sum([.. parts.Take(count).Select(s => s[OperandKey.Funds]!)]).Point == funds.Value) return parts[..count];
        return null;
    }

    private IEnumerable<Verdict> Described(PrintedAccounts accounts)
    {
        var projects = accounts.Of(StatementKinds.PerformanceProject).Where(s => s.Has(OperandKey.FullYearBudget)).ToList();
        var budgets = Combination.Sum([.. projects.Select(s => s[OperandKey.FullYearBudget]!)]);
        foreach (var statement in accounts.Of(StatementKinds.Performance))
        {
            if (projects.Count < 2 || statement[OperandKey.Projects] is not { } count || statement[OperandKey.Funds] is not { IsZero: false } funds
                || budgets.Point != funds.Value)
                continue;
            var agrees = count.Value == projects.Count;
            yield return Judge.Says(Rule, agrees ? Outcome.Agrees : Outcome.Disagrees, statement.Name + (agrees
                ? new Phrase($" {count.Text} 个项目均有说明", $": all {count.Text} projects are described")
                : new Phrase($" 称 {count.Text} 个项目、{funds.Quoted}，逐个说明的 {projects.Count} 个已合计 {funds.Quoted}",
                    $": {count.Text} projects of {funds.Quoted}, but the {projects.Count} that are described make {funds.Quoted}")),
                [count.Cited, funds.Cited, .. budgets.Printed.Select(f => f.Cited)]);
        }
    }
}
