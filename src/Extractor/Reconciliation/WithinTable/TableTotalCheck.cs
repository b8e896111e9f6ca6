using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>106: the 合计 of a classified table is the sum of its classes.</summary>
internal sealed class TableTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "106",
        new("表的合计等于各类之和", "The total of a table is the sum of its classes"),
        new("收入、支出、一般公共预算、政府性基金、国有资本经营各表合计行每栏与各类（最上一级科目）之和",
            "each column of the total row of the classified tables, with the uppermost printed level of codes"),
        new("政府收支分类科目：类为最上一级，合计为各类之和", "Government revenue and expenditure classification: classes are the uppermost level"),
        new("合计 457,676.75，而各类之和少 109.50", "a total that exceeds its classes by 109.50"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var table in ClassifiedTables.Of(accounts))
        {
            if (table.TotalRow is not { } row || table.Tree.Roots.Count == 0)
            {
                yield return Judge.NotComparable(Rule, table.Name, new("没有合计行或没有编码行", "it has no total row or no coded rows"));
                continue;
            }

            if (table.Tree.RepeatedCode is { } code)
            {
                yield return Judge.NotComparable(Rule, table.Name, new($"编码 {code} 重复出现且数字不同，行的层次不明", $"code {code} stands twice with different figures"));
                continue;
            }

            foreach (var verdict in table.Columns.Select(c => Column(table, row, c)).OfType<Verdict>())
                yield return verdict;
        }
    }

    private Verdict? Column(PrintedTable table, Domain.TableRow row, ColumnKey column) => table.Figure(row, column) is { } total
        ? Judge.Equal(Rule, table.CellName(row, column), total,
            Combination.Sum(table.Tree.Roots.Select(r => table.Figure(r.Row, column)).OfType<Figure>()))
        : null;
}
