using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>303: each source of revenue in words is that of the revenue table.</summary>
internal sealed class RevenueStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "303",
        new("正文各项收入与收入决算表一致", "Each source of revenue in the narrative is that of the revenue table"),
        new("收入构成各项金额与收入决算表合计行各栏（分预算的拨款与收支总表）",
            "amounts of the revenue composition with the total row of the revenue table, appropriation by fund with the overall table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文其他收入 32.46，表中 36.42", "other revenue of 32.46 in the narrative, 36.42 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Of(StatementKinds.RevenueComposition).SelectMany(s => Against.Table(Rule, s, OperandKey.Amount, Cells.Revenue(accounts, s.Column)));
}
