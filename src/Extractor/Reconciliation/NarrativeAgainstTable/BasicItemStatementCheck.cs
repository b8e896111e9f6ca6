using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>324: each item of basic expenditure in words is that of its table.</summary>
internal sealed class BasicItemStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "324",
        new("正文基本支出各项与基本支出表一致", "Each item of basic expenditure in the narrative is that of its table"),
        new("基本支出说明中各经济分类科目的金额与基本支出决算表中唯一的同名科目",
            "amounts by economic class with the one row of that name in the basic expenditure table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文办公费 12.30，表中 13.20", "office expenses at 12.30 in the narrative, 13.20 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var table = accounts.Filled(TableKeys.GeneralBudgetBasic);
        return accounts.Of(StatementKinds.BasicComposition).Where(s => IsOfGeneralBudget(accounts, s))
            .SelectMany(s => Against.Table(Rule, s, OperandKey.Amount, Row(table, s.Subject)));
    }

    /// <summary>Only beside the basic expenditure of the general budget: elsewhere the item may be of all funds.</summary>
    private static bool IsOfGeneralBudget(PrintedAccounts accounts, PrintedStatement statement) =>
        accounts.Of(StatementKinds.BasicExpenditure).Any(b => b.Statement.SectionPath == statement.Statement.SectionPath);

    /// <summary>Null where no row or more than one has the name.</summary>
    private static Cell? Row(PrintedTable? table, string subject)
    {
        var rows = table?.Table.Rows.Where(r => r.Code is not null && PrintedLabel.Name(r.Label) == PrintedLabel.Name(subject)).ToList() ?? [];
        return rows.Count == 1 ? Cells.At(table, rows[0], AccountColumns.Final) : null;
    }
}
