using Extractor.Domain;
using Extractor.Narrative.Kinds;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>407: basic expenditure is personnel and running expenses.</summary>
internal sealed class BasicPartsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "407",
        new("正文基本支出等于人员经费与公用经费之和", "Basic expenditure of the narrative is its personnel and running expenses"),
        new("基本支出说明的总数与人员经费、公用经费", "the total of the statement on basic expenditure with its two parts"),
        new("预算法实施条例第五条：基本支出包括人员经费和公用经费",
            "Article 5 of the Regulations on the Budget Law: basic expenditure is personnel and running expenses"),
        new("人员 95.36、公用 10.23，基本支出印为 115.58", "95.36 and 10.23 under a total of 115.58"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from whole in accounts.Of(StatementKinds.BasicExpenditure)
            .Select(s => (s.Name, Total: s[OperandKey.Total], Personnel: s[OperandKey.Personnel], Running: s[OperandKey.Running]))
            .Concat(accounts.Of(StatementKinds.BasicComposition, "personnel").Where(s => IsOfBasic(accounts, s))
                .Select(s => (Name: KindNames.Of(StatementKinds.BasicExpenditure), Total: Denominators.AllBasic(accounts, s),
                Personnel: s[OperandKey.Amount], Running: Other(accounts, s))))
        where whole is { Total: not null, Personnel: not null, Running: not null }
        let verdict = Judge.Equal(Rule, whole.Name + new Phrase("（正文）", " (narrative)"), whole.Total, Combination.Sum([whole.Personnel, whole.Running]))
        where verdict is not null
        select verdict;

    /// <summary>人员支出90万元、公用支出30万元、学生奖助支出20万元: with a third part they are of all expenditure.</summary>
    private static bool IsOfBasic(PrintedAccounts accounts, PrintedStatement personnel) =>
        accounts.Numbered(personnel.Statement.Number + 2) is not { Kind: StatementKinds.ExpenditureComposition } third
            || third.Statement.Sentence != personnel.Statement.Sentence;

    /// <summary>公用经费 in the sentence of 人员经费, or in the one behind.</summary>
    private static Figure? Other(PrintedAccounts accounts, PrintedStatement personnel) =>
        accounts.Of(StatementKinds.BasicComposition, "running").FirstOrDefault(s => s.Statement.SectionPath == personnel.Statement.SectionPath
            && s.Statement.Number > personnel.Statement.Number && s.Statement.Number - personnel.Statement.Number <= 2)?[OperandKey.Amount];
}
