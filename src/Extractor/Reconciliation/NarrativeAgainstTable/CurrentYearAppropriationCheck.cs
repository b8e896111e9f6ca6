using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>322: appropriated revenue and expenditure of the year in words are those of the overall appropriation table.</summary>
internal sealed class CurrentYearAppropriationCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "322",
        new("正文本年财政拨款收入（支出）与表一致", "Appropriated revenue and expenditure of the year are those of the table"),
        new("“本年财政拨款支出”等金额与财政拨款收支总表本年收入合计、本年支出合计",
            "the year's appropriated revenue and expenditure with the current-year totals of the overall appropriation table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文本年财政拨款支出 2,050.28，表中 2,005.28", "2,050.28 in the narrative, 2,005.28 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Of(StatementKinds.CurrentYearAppropriation).SelectMany(s => s.Subject switch
        {
            "revenue" => Against.Table(Rule, s, OperandKey.Amount, Cell(accounts, TableSide.Revenue, "本年收入合计", AccountColumns.Final)),
            "expenditure" => Against.Table(Rule, s, OperandKey.Amount, Cell(accounts, TableSide.Expenditure, "本年支出合计", AccountColumns.Total)),
            _ => [],
        });

    private static Cell? Cell(PrintedAccounts accounts, TableSide side, string label, ColumnKey column)
    {
        var table = accounts.Filled(TableKeys.AppropriationOverall);
        return Cells.At(table, table?.Row(side, l => l == label), column);
    }
}
