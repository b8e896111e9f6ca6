using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>515: a change is explained.</summary>
internal sealed class MissingReasonCheck : ICheck
{
    private static readonly HashSet<string> Kinds =
    [
        StatementKinds.GrandTotal, StatementKinds.AppropriationTotal, StatementKinds.RevenueComposition, StatementKinds.ExpenditureComposition,
        StatementKinds.GeneralBudgetExpenditure, StatementKinds.OperatingCosts, StatementKinds.OpeningCarryover, StatementKinds.ClosingCarryover,
    ];

    public RuleDescriptor Rule { get; } = new(
        "515",
        new("增减变化说明了原因", "A change is explained"),
        new("印有增减额的各项是否写明主要原因（同类多数不写者除外）", "whether a statement with a change gives a reason, unless most of its kind do without"),
        new("情况说明格式：比上年增加……，主要原因是……", "The form of the narrative: change, and the main reason"),
        new("其余各类均有原因，一般公共服务支出没有", "one class lacks the reason that the others give"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var changed = accounts.Statements.Where(s => Kinds.Contains(s.Kind) && s[OperandKey.Change] is { IsZero: false } && s.Has(OperandKey.ChangeRate))
            .ToList();
        foreach (var group in changed.GroupBy(s => s.Kind))
        {
            if (group.Count(s => s.Statement.Reason is not null) * 2 <= group.Count())
                continue;
            foreach (var statement in group)
            {
                yield return statement.Statement.Reason is null
                    ? Judge.Says(Rule, Outcome.Disagrees, statement.Name
                        + new Phrase($" 增减 {statement[OperandKey.Change]!.Quoted} 没有说明原因",
                            $": its change of {statement[OperandKey.Change]!.Quoted} is not explained"),
                        statement[OperandKey.Change]!.Cited)
                    : Judge.Says(Rule, Outcome.Agrees, statement.Name + new Phrase(" 说明了原因", " is explained"), statement[OperandKey.Change]!.Cited);
            }
        }
    }
}
