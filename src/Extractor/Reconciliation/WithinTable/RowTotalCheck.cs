using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>109: the total of a row is the sum of its columns.</summary>
internal sealed class RowTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "109",
        new("每行合计等于其后各栏之和", "The total of a row is the sum of its columns"),
        new("收入决算表每行合计与各来源栏；支出类各表每行合计与基本支出、项目支出等栏",
            "the total of each row of the revenue table with its sources, and of the expenditure tables with basic, project and the further expenditure"),
        new("算术（表内勾稽关系）：合计栏为以后各栏之和（其中栏除外）", "Arithmetic: the total column adds up the columns after it, those “of which” apart"),
        new("合计 125.02，基本支出 1.20，项目支出 132.82", "a total of 125.02 beside 1.20 and 132.82"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var table in ClassifiedTables.Of(accounts))
        {
            var columns = Parts(table);
            if (columns.FirstOrDefault(c => c.IsUnknown) is { } unknown)
            {
                yield return Judge.NotComparable(Rule, table.Name,
                    new($"{unknown.Name.Chinese}不知是什么", $"it has a column that is not known ({unknown})"));
                continue;
            }

            foreach (var row in table.Table.Rows)
            {
                var parts = columns.Select(c => table.Figure(row, c)).OfType<Figure>().ToList();
                if (parts.Count > 0 && table.Figure(row, AccountColumns.Total) is { } total
                    && Judge.Equal(Rule, table.CellName(row, AccountColumns.Total), total, Combination.Sum(parts)) is { } verdict)
                    yield return verdict;
            }
        }
    }

    /// <summary>The columns that a row's total adds up: a column “of which” (project.capital-construction) is none.</summary>
    internal static IReadOnlyList<ColumnKey> Parts(PrintedTable table) =>
    [
        .. table.Columns.Where(c => c.Whole is null
            && !c.IsOneOf(AccountColumns.Total, AccountColumns.Opening, AccountColumns.Closing, AccountColumns.Revenue)),
    ];
}
