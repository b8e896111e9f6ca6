using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>308: the general budget's revenue in words is that of the tables.</summary>
internal sealed class GeneralBudgetRevenueStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "308",
        new("正文一般公共预算财政拨款收入与表一致", "General budget revenue of the narrative is that of the tables"),
        new("一般公共预算财政拨款收入金额与财政拨款收支总表或收支总表", "the amount with the overall appropriation table, or the overall table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文 2,871.89，表中 2,817.89", "2,871.89 in the narrative, 2,817.89 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var table = accounts.Filled(TableKeys.AppropriationOverall);
        var row = table?.Row(TableSide.Revenue, l => l is "一般公共预算财政拨款" or "一般公共预算财政拨款收入");
        var cell = Cells.At(table, row, AccountColumns.Final) ?? Cells.Revenue(accounts, AccountColumns.AppropriationOfGeneralBudget);
        return accounts.Of(StatementKinds.GeneralBudgetRevenue).SelectMany(s => Against.Table(Rule, s, OperandKey.Amount, cell));
    }
}
