using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>424: as many projects are described as are said to be evaluated, where their budgets make up the amount.</summary>
internal sealed class ProjectCountCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "424",
        new("自评项目个数与逐个说明的项目数相符", "As many projects are described as are said to be evaluated"),
        new("逐个说明的项目全年预算之和恰为自评涉及资金时，其个数与所印项目数",
            "the number of projects described with that of projects evaluated, where the budgets described make up exactly the amount evaluated"),
        new("算术：资金已全部说明，项目也应全部说明", "Arithmetic: where all of the money is described, all of the projects are"),
        new("自评 8 个项目 558.14 万元，逐个说明 7 个，合计 558.14 万元", "8 projects of 558.14, of which 7 are described, of 558.14 together"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
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
