using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>421: there are no fewer persons than groups or receptions.</summary>
internal sealed class PersonsPerGroupCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "421",
        new("人次不少于团组数、批次", "There are no fewer persons than groups or receptions"),
        new("出国团组与人次，接待批次（团组）与人次", "groups with persons abroad, receptions with guests"),
        new("算术：每个团组、每批次至少一人", "Arithmetic: a group or reception has at least one person"),
        new("接待 10 批次、5 人次", "10 receptions for 5 guests"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from statement in accounts.Of(StatementKinds.ThreePublic)
        from name in new[] { OperandKey.Groups, OperandKey.Batches }
        let groups = statement[name]
        let persons = groups is null ? null
            : statement[OperandKey.Persons] ?? accounts.Nearest(statement, statement.Kind, statement.Subject, OperandKey.Persons)
        where persons is not null
        let verdict = Judge.AtMost(Rule, statement.Name, Combination.Of(groups!), persons, new("人次", "the persons"))
        where verdict is not null
        select verdict;
}
