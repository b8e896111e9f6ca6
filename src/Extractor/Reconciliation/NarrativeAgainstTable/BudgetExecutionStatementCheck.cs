using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>311: the final figure over all items in words is the total of the fund's table.</summary>
internal sealed class BudgetExecutionStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "311",
        new("正文支出决算总数与表一致", "The final figure over the items is the total of the fund's table"),
        new("具体情况开头的支出决算与一般公共预算（政府性基金、国有资本经营）表合计",
            "the final figure that opens the list of items with the total of the general budget, government fund or state capital table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文支出决算 2,871.89，表中 2,817.89", "2,871.89 in the narrative, 2,817.89 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Of(StatementKinds.BudgetExecution)
            .SelectMany(s => Against.Table(Rule, s, OperandKey.Final, Cells.Total(accounts, s.Subject, AccountColumns.Total)));
}
