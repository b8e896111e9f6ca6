using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>418: the evaluated projects' budgets make up the amount evaluated.</summary>
internal sealed class EvaluatedProjectsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "418",
        new("各项目全年预算之和等于自评涉及资金", "The projects' budgets make up the amount evaluated"),
        new("逐个说明的项目数与自评项目数相同时，各项目全年预算数之和与涉及资金",
            "the projects' full-year budgets with the amount evaluated, where as many projects are described as were evaluated"),
        new("涉及资金通常按全年预算数汇总；个别单位按执行数，故为提醒", "The amount is usually the sum of full-year budgets; some sum what was executed, so it is a warning"),
        new("七个项目预算之和 558.14，涉及资金印为 585.14", "seven projects of 558.14 under 585.14"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var projects = accounts.Of(StatementKinds.PerformanceProject).Select(s => s[OperandKey.FullYearBudget]).OfType<Figure>().ToList();
        if (projects.Count == 0)
            yield break;
        var evaluated = accounts.Of(StatementKinds.Performance)
            .Where(s => s.Has(OperandKey.Funds) && s[OperandKey.Projects] is { IsZero: false } && s.Subject.Contains("自评", StringComparison.Ordinal)
                && !IsOfOneFund(s.Subject))
            .ToList();
        foreach (var statement in evaluated)
        {
            var (funds, count) = (statement[OperandKey.Funds]!, statement[OperandKey.Projects]!);
            var verdict = count.Value == projects.Count && evaluated.Count == 1
                ? Judge.Equal(Rule, statement.Name, funds, Combination.Sum(projects))
                : Judge.NotComparable(Rule, statement.Name,
                    new($"说明了 {projects.Count} 个项目，自评 {count.Text} 个", $"{projects.Count} projects are described, {count.Text} were evaluated"), funds);
            if (verdict is not null)
                yield return verdict;
        }
    }

    /// <summary>The projects described may be of the general budget, where one fund's are counted apart.</summary>
    private static bool IsOfOneFund(string subject) => subject.Contains("政府性基金", StringComparison.Ordinal)
        || subject.Contains("国有资本", StringComparison.Ordinal);
}
