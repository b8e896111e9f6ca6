using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>425: a change is this year's figure less last year's, where both are printed.</summary>
internal sealed class LastYearCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "425",
        new("增减额等于本年数减上年数", "A change is this year's figure less last year's"),
        new("同一句中印出上年数的，增减额与本年数减上年数", "where a sentence prints last year's figure, the change with this year's less last year's"),
        new("算术：增减额以上年数为基数", "Arithmetic: a change is measured from last year's figure"),
        new("本年 340.32，上年 729.50，写作增加 60.82", "340.32 after 729.50, called an increase of 60.82"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from statement in accounts.Statements
        let last = statement["last-year"]
        let change = statement["change"]
        let amount = new[] { "amount", "final", "total" }.Select(name => statement[name]).FirstOrDefault(f => f is not null)
        where last is not null && change is not null && amount is not null
        let verdict = Judge.Equal(Rule, statement.Name + new Phrase(" 增减额", ", change"), change, Combination.Of(amount).Minus(Combination.Of(last)))
        where verdict is not null
        select verdict;
}
