using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>306: the total of appropriations in words is that of the overall appropriation table.</summary>
internal sealed class AppropriationTotalStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "306",
        new("正文财政拨款收、支总计与表一致", "The appropriation total of the narrative is that of the tables"),
        new("财政拨款收、支总计与财政拨款收支总表总计（写作合计者，本年合计亦可；无总表时用财政拨款支出表合计）",
            "the appropriation total with the grand total of the overall appropriation table; where it is called 合计, the current-year total will do;"
            + " without that table, with the total of the appropriation table"),
        new("总计含结转结余，本年合计不含", "A grand total includes carryovers, a current-year total does not"),
        new("正文总计 237,100.00，表中 237,209.50", "237,100.00 in the narrative, 237,209.50 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from statement in accounts.Of(StatementKinds.AppropriationTotal)
        from side in new[]
        {
            (OperandKey.Total, TableSide.Expenditure), (OperandKey.Revenue, TableSide.Revenue), (OperandKey.Expenditure, TableSide.Expenditure),
        }
        from verdict in Against.Table(Rule, statement, side.Item1, Cell(accounts, statement, side.Item1, side.Item2))
        select verdict;

    private static Cell? Cell(PrintedAccounts accounts, PrintedStatement statement, OperandKey operand, TableSide side)
    {
        if (accounts.Filled(TableKeys.AppropriationOverall) is not { } table)
            return side == TableSide.Expenditure ? Cells.Total(accounts, TableKeys.Appropriation, AccountColumns.Total) : null;
        var grand = Cells.Grand(accounts, TableKeys.AppropriationOverall, side);
        var name = side == TableSide.Revenue ? "本年收入合计" : "本年支出合计";
        var row = table.Row(side, l => l.StartsWith(name, StringComparison.Ordinal));
        var current = Cells.At(table, row, AccountColumns.Final) ?? Cells.At(table, row, AccountColumns.Total);
        var mayBeCurrent = !Words(statement, operand).Contains('总', StringComparison.Ordinal);
        return mayBeCurrent && current is { Figure.IsPrinted: true } && statement[operand]?.Interval.Meets(current.Figure.Interval) == true ? current : grand;
    }

    /// <summary>财政拨款收入总计3万元，财政拨款支出2万元: a figure's own words say whether it is a grand total; where it has none, its sentence does.</summary>
    private static string Words(PrintedStatement statement, OperandKey operand) =>
        statement.WordsBefore(operand) is { Length: > 0 } own ? own : statement.Statement.Sentence.Text;
}
