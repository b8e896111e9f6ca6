using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>302: the current-year totals in words are those of the tables.</summary>
internal sealed class CurrentYearStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "302",
        new("正文本年收入（支出）合计与表一致", "Current-year revenue and expenditure of the narrative are those of the tables"),
        new("收入、支出决算情况说明的本年合计与收支总表本年合计（无总表时用收入、支出决算表合计）", "the totals of the narrative with the overall table, or with the revenue and expenditure tables"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文收入合计 2,904.35，表中 2,940.35", "2,904.35 in the narrative, 2,940.35 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Of(StatementKinds.CurrentYearTotal).SelectMany(s => Against.Table(
            Rule, s, OperandKey.Amount, Cells.CurrentYear(accounts, s.Subject == "revenue" ? TableSide.Revenue : TableSide.Expenditure)));
}
