using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>315: what the narrative says of state capital is in its table.</summary>
internal sealed class StateCapitalStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "315",
        new("正文国有资本经营收支与表一致", "State capital in the narrative is that of its table"),
        new("国有资本经营收入、支出决算与国有资本经营表合计；表为空时正文应为零", "revenue and final figure with the total row of the state capital table; zero where the table is empty"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文 20.00，表为空", "20.00 in the narrative, nothing in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        FundStatements.Compare(Rule, accounts, StatementKinds.StateCapital, TableKeys.StateCapital);
}
