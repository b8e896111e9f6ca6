using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>116: a total that a table prints twice is the same both times.</summary>
internal sealed class RepeatedTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "116",
        new("同一表中重复印出的合计相同", "A total printed twice in a table is the same both times"),
        new("分科目表首尾两行合计的每一栏", "each column of the total rows at the head and at the end of a classified table"),
        new("算术：同一表的合计只能有一个数", "Arithmetic: a table has one total"),
        new("表首合计 237,100.00，表尾合计 237,000.00", "237,100.00 at the head, 237,000.00 at the end"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from table in ClassifiedTables.Of(accounts)
        let first = table.TotalRow
        from row in table.TotalRows.Skip(1)
        from column in table.Columns
        let stated = table.Figure(row, column)
        let other = table.Figure(first, column)
        where stated is not null && other is not null
        let verdict = Judge.Equal(Rule, table.CellName(row, column), stated, other)
        where verdict is not null
        select verdict;
}
