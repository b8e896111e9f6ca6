using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>425: a change is this year's figure less last year's, or less the budget, where both are printed.</summary>
internal sealed class LastYearCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "425",
        new("增减额等于本年数减所比的数", "A change is this year's figure less what it is compared with"),
        new("同一句中印出上年数的，增减额与本年数减上年数；比预算增减的，增减额与决算数减预算数",
            "where a sentence prints last year's figure, the change with this year's less last year's; a change from the budget with the final figure less the"
            + " budget"),
        new("算术：增减额以上年数（预算数）为基数", "Arithmetic: a change is measured from last year's figure, or from the budget"),
        new("本年 340.32，上年 729.50，写作增加 60.82", "340.32 after 729.50, called an increase of 60.82"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    /// <summary>This year's figure of a statement; null where it prints none.</summary>
    public static Figure? Amount(PrintedStatement statement) =>
        new[] { OperandKey.Amount, OperandKey.Final, OperandKey.Total }.Select(name => statement[name]).FirstOrDefault(f => f is not null);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from statement in accounts.Compared
        let change = statement[OperandKey.Change]
        let amount = Amount(statement)
        where change is not null && amount is not null
        let start = IsOfBudget(statement) ? Budget(accounts, statement) : statement[OperandKey.LastYear]
        where start is not null
        let difference = Combination.Of(amount).Minus(Combination.Of(start))
        let verdict = Judge.Equal(Rule, statement.Name + new Phrase(" 增减额", ", change"), change, difference)
        where verdict is not null
        select verdict;

    /// <summary>决算12万元，比年初预算15万元减少3万元: the budget that the change is measured from; null where it is another year's or none.</summary>
    private static Figure? Budget(PrintedAccounts accounts, PrintedStatement statement) =>
        statement.Has(OperandKey.Final) && !GrowthRateCheck.IsOfEarlierYear(accounts, statement)
            ? Denominators.Budget(accounts, statement, statement.Operand(OperandKey.Change)!) : null;

    private static bool IsOfBudget(PrintedStatement statement) =>
        statement.Operand(OperandKey.Change)!.Basis is var basis && (basis is { IsBudget: true }
            || (basis is null && statement.WordsBefore(OperandKey.Change).Contains("预算", StringComparison.Ordinal)));
}
