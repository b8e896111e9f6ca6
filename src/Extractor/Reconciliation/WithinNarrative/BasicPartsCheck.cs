using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>407: basic expenditure is personnel and running expenses.</summary>
internal sealed class BasicPartsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "407",
        new("正文基本支出等于人员经费与公用经费之和", "Basic expenditure of the narrative is its personnel and running expenses"),
        new("基本支出说明的总数与人员经费、公用经费", "the total of the statement on basic expenditure with its two parts"),
        new("基本支出由人员经费和公用经费组成", "Basic expenditure consists of these two"),
        new("人员 95.36、公用 10.23，基本支出印为 115.58", "95.36 and 10.23 under a total of 115.58"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from statement in accounts.Of(StatementKinds.BasicExpenditure)
        let total = statement["total"]
        let personnel = statement["personnel"]
        let running = statement["running"]
        where total is not null && personnel is not null && running is not null
        let verdict = Judge.Equal(Rule, statement.Name + new Phrase("（正文）", " (narrative)"), total, Combination.Sum([personnel, running]))
        where verdict is not null
        select verdict;
}
