using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>307: the composition of appropriated expenditure in words is that of its table.</summary>
internal sealed class AppropriationStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "307",
        new("正文财政拨款支出构成与表一致", "The composition of appropriated expenditure in the narrative is that of its table"),
        new("财政拨款基本支出、项目支出、各类金额与财政拨款支出表；无此表时各类与财政拨款收支总表，一般公共预算支出中的基本支出、项目支出与一般公共预算支出表",
            "basic, project and classes with the appropriation table; without it, classes with the overall appropriation table, the halves of general budget"
            + " expenditure with its table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文项目支出 38,084.87，表中 38,048.87", "38,084.87 in the narrative, 38,048.87 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var ofGeneralBudget = accounts.Of(StatementKinds.GeneralBudgetExpenditure).Select(s => s.Statement.Sentence).ToHashSet();
        return accounts.Of(StatementKinds.AppropriationComposition)
            .SelectMany(s => Against.Table(Rule, s, OperandKey.Amount, Cell(accounts, s, ofGeneralBudget.Contains(s.Statement.Sentence))));
    }

    /// <param name="isOfGeneralBudget">一般公共预算财政拨款支出100万元，其中：基本支出60万元: a half of what the same sentence gives the expenditure of.</param>
    private static Cell? Cell(PrintedAccounts accounts, PrintedStatement statement, bool isOfGeneralBudget)
    {
        if (accounts.Filled(TableKeys.Appropriation) is { } table)
            return Cells.Total(accounts, TableKeys.Appropriation, statement.Column) ?? Cells.Class(table, statement);
        if (isOfGeneralBudget && statement.Subject is "basic" or "project")
            return Cells.Total(accounts, TableKeys.GeneralBudget, statement.Column);
        return Cells.AppropriatedClass(accounts, statement);
    }
}
