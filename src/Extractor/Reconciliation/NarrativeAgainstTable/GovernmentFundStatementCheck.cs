using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>314: what the narrative says of the government fund is in its table.</summary>
internal sealed class GovernmentFundStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "314",
        new("正文政府性基金收支与表一致", "The government fund in the narrative is that of its table"),
        new("政府性基金收入、支出决算与政府性基金表合计；表为空时正文应为零", "revenue and final figure with the total row of the government fund table; zero where the table is empty"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文 105.00，表中 135.00", "105.00 in the narrative, 135.00 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        FundStatements.Compare(Rule, accounts, StatementKinds.GovernmentFund, TableKeys.GovernmentFund);
}
