using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>420: where money was spent the count is not nought, and the other way round.</summary>
internal sealed class CountAndAmountCheck : ICheck
{
    private static readonly (string Kind, OperandKey Count, OperandKey Amount)[] Pairs =
    [
        (StatementKinds.ThreePublic, OperandKey.Groups, OperandKey.Final),
        (StatementKinds.ThreePublic, OperandKey.Persons, OperandKey.Final),
        (StatementKinds.ThreePublic, OperandKey.Batches, OperandKey.Final),
        (StatementKinds.ThreePublic, OperandKey.VehiclesBought, OperandKey.Final),
        (StatementKinds.Performance, OperandKey.Projects, OperandKey.Funds),
        (StatementKinds.Performance, OperandKey.Projects, OperandKey.GeneralBudgetFunds),
    ];

    public RuleDescriptor Rule { get; } = new(
        "420",
        new("有支出则人数、批次、辆数、项目数不为零", "Where money was spent the count is not nought"),
        new("出国团组与人次、接待批次与人次、购置辆数、评价项目数与相应金额",
            "groups and persons, receptions and guests, vehicles bought and projects evaluated with the amounts they belong to"),
        new("有金额而无人无次不能成立；有次而金额为零可能由别处开支，故为提醒",
            "An amount without anybody or anything cannot be; a count without an amount may be paid elsewhere, and is a warning"),
        new("接待费 3.85 万元，接待 0 批次", "3.85 spent on no receptions"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var (kind, counted, spent) in Pairs)
        {
            foreach (var statement in accounts.Of(kind))
            {
                if (statement[counted] is not { } count)
                    continue;
                var amount = statement[spent] ?? (kind == StatementKinds.ThreePublic
                    ? accounts.Nearest(statement, kind, statement.Subject, spent) : null);
                if (amount is null)
                    continue;
                if (statement.AreApart(counted, spent))
                    yield return Judge.NotComparable(Rule, statement.Name, new("个数与金额不在同一分句", "count and amount stand in different clauses"), count, amount);
                else
                    yield return counted == OperandKey.Groups && count.IsZero && statement[OperandKey.Persons] is { IsZero: false }
                        && MeansOwnGroups(accounts, statement)
                        ? Judge.NotComparable(Rule, statement.Name, new("可能参加其他单位组织的团组", "they may have gone with groups of other bodies"), count, amount)
                        : Compare(statement, count, amount);
            }
        }
    }

    /// <summary>本部门组织的团组0个，出国2人次: who travelled may have gone with another body's group.</summary>
    private static bool MeansOwnGroups(PrintedAccounts accounts, PrintedStatement statement) =>
        accounts.AllSections.Where(s => s.Path == statement.Statement.SectionPath).SelectMany(s => s.Paragraphs)
            .Any(p => p.Text.Contains("组织的", StringComparison.Ordinal) || p.Text.Contains("参加", StringComparison.Ordinal));

    private Verdict Compare(PrintedStatement statement, Figure count, Figure amount)
    {
        var agrees = count.IsZero == amount.IsZero;
        var verdict = Judge.Says(Rule, agrees ? Outcome.Agrees : Outcome.Disagrees, statement.Name + (agrees
            ? new Phrase($" 个数 {count.Text} 与金额 {amount.Quoted} 相容", $": {count.Text} and {amount.Quoted} go together")
            : new Phrase($" 个数为 {count.Text} 而金额为 {amount.Quoted}", $": a count of {count.Text} beside {amount.Quoted}")), count.Cited, amount.Cited);
        return !agrees && amount.IsZero ? verdict with { Severity = Severity.Warning } : verdict;
    }
}
