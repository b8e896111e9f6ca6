using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>309: the general budget's expenditure in words is that of its table.</summary>
internal sealed class GeneralBudgetExpenditureStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "309",
        new("正文一般公共预算财政拨款支出与表一致", "General budget expenditure of the narrative is that of its table"),
        new("一般公共预算财政拨款支出金额（每次出现）与一般公共预算表合计", "every printing of the amount with the total of the general budget table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文 9,764.50，表中 9,746.50", "9,764.50 in the narrative, 9,746.50 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var cell = Cells.Total(accounts, TableKeys.GeneralBudget, AccountColumns.Total);
        return accounts.Of(StatementKinds.GeneralBudgetExpenditure).SelectMany(s => Against.Table(Rule, s, OperandKey.Amount, cell));
    }
}
