using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>301: the grand total in words is that of the overall table.</summary>
internal sealed class GrandTotalStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "301",
        new("正文收、支总计与收支总表一致", "The grand total of the narrative is that of the overall table"),
        new("总体情况说明的收入总计、支出总计与收支总表总计", "revenue and expenditure grand totals of the narrative with those of the overall table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文总计 4,125.49，表中 4,143.91", "4,125.49 in the narrative, 4,143.91 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var revenue = Cells.Grand(accounts, TableKeys.Overall, TableSide.Revenue);
        var expenditure = Cells.Grand(accounts, TableKeys.Overall, TableSide.Expenditure);
        return accounts.Of(StatementKinds.GrandTotal).SelectMany(s => (IEnumerable<Verdict>)
        [
            .. Against.Table(Rule, s, OperandKey.Total, expenditure ?? revenue),
            .. Against.Table(Rule, s, OperandKey.Revenue, revenue),
            .. Against.Table(Rule, s, OperandKey.Expenditure, expenditure),
        ]);
    }
}
