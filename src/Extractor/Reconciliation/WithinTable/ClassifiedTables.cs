using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>The tables whose rows are functional classifications.</summary>
internal static class ClassifiedTables
{
    public static readonly IReadOnlyList<string> Keys =
    [
        TableKeys.Revenue, TableKeys.Expenditure, TableKeys.GeneralBudget, TableKeys.GovernmentFund, TableKeys.StateCapital,
        TableKeys.Appropriation,
    ];

    public static IEnumerable<PrintedTable> Of(PrintedAccounts accounts) =>
        Keys.Select(accounts.Filled).OfType<PrintedTable>();

    /// <summary>Every row of one level that has rows below it, against their sum, column by column.</summary>
    public static IEnumerable<Verdict> Sums(RuleDescriptor rule, PrintedTable table, Func<ClassifiedRow, bool> level)
    {
        if (table.Tree.RepeatedCode is { } code)
            return [Judge.NotComparable(rule, table.Name, new($"编码 {code} 重复出现且数字不同，行的层次不明", $"code {code} stands twice with different figures"))];
        return
            from row in table.Tree.Rows
            where level(row) && row.Children.Count > 0
            from column in table.Columns
            let total = table.Figure(row.Row, column)
            where total is not null
            let parts = row.Children.Select(c => table.Figure(c.Row, column)).OfType<Figure>()
            let verdict = Judge.Equal(rule, table.CellName(row.Row, column), total, Combination.Sum(parts))
            where verdict is not null
            select verdict;
    }
}
