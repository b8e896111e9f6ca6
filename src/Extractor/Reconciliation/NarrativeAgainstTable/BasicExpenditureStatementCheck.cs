using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>313: basic expenditure, personnel and running expenses in words are those of the tables.</summary>
internal sealed class BasicExpenditureStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "313",
        new("正文基本支出、人员经费、公用经费与表一致", "Basic expenditure, personnel and running expenses of the narrative are those of the tables"),
        new("基本支出与一般公共预算表基本支出合计；人员、公用经费与基本支出表两个合计",
            "basic expenditure with the general budget table; personnel and running expenses with the totals of the basic expenditure table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文 5377.64 是全部资金的基本支出，一般公共预算为 5364.75", "5377.64 is the basic expenditure of all funds, the general budget's is 5364.75"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var basic = accounts.Filled(TableKeys.GeneralBudgetBasic);
        return accounts.Of(StatementKinds.BasicExpenditure).SelectMany(s => (IEnumerable<Verdict>)
        [
            .. Against.Table(Rule, s, OperandKey.Total, Cells.Total(accounts, TableKeys.GeneralBudget, AccountColumns.Basic)),
            .. Against.Table(Rule, s, OperandKey.Personnel, Half(basic, "人员经费")),
            .. Against.Table(Rule, s, OperandKey.Running, Half(basic, "公用经费")),
        ]);
    }

    /// <summary>人员经费合计 or 公用经费合计 of the basic expenditure table.</summary>
    internal static Cell? Half(PrintedTable? basic, string name) =>
        Cells.At(basic, basic?.Row(TableSide.None, l => l == name || l == name + "合计"), AccountColumns.Final);
}
