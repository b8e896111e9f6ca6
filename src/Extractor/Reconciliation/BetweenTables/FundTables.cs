using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>A fund's column of the overall appropriation table against the fund's own table.</summary>
internal static class FundTables
{
    public static IEnumerable<Verdict> Compare(RuleDescriptor rule, PrintedAccounts accounts, string key, ColumnKey column, string fund)
    {
        if (accounts.Filled(TableKeys.AppropriationOverall) is not { } overall || accounts.Table(key) is not { } table)
            return [];
        if (table.IsEmpty)
            return Empty(rule, overall, column, table);
        var revenue = overall.Table.Rows.Where(r => r.Side == TableSide.Revenue).ToList();
        var received = revenue.FirstOrDefault(r => PrintedLabel.Bare(r.Label) is { } l && (l == fund || l == fund + "收入") && l.Length < r.Label.Length);
        var opening = revenue.LastOrDefault(r => PrintedLabel.Bare(r.Label) == fund && r != received);
        var closing = overall.Row(TableSide.Expenditure, l => l.StartsWith("年末", StringComparison.Ordinal));
        IEnumerable<Verdict?> ends =
        [
            Pair(rule, overall, received, AccountColumns.Final, table, AccountColumns.Revenue),
            Pair(rule, overall, opening, AccountColumns.Final, table, AccountColumns.Opening),
            Pair(rule, overall, closing, column, table, AccountColumns.Closing),
        ];
        return ends.OfType<Verdict>().Concat(ClassRows.Compare(rule, overall, column, table));
    }

    private static Verdict? Pair(RuleDescriptor rule, PrintedTable overall, TableRow? row, ColumnKey column, PrintedTable table, ColumnKey other) =>
        table.TotalRow is { } total && overall.Figure(row, column) is { } stated && table.Figure(total, other) is { } figure
            ? Judge.Equal(rule, overall.CellName(row!, column) + new Phrase(" 与 ", " against ") + table.CellName(total, other), stated, figure)
            : null;

    /// <summary>An empty table says that there is nothing; a figure in the fund's column says that there is.</summary>
    private static IEnumerable<Verdict> Empty(RuleDescriptor rule, PrintedTable overall, ColumnKey column, PrintedTable table)
    {
        var figures = overall.Table.Rows.Where(r => r.Side == TableSide.Expenditure)
            .Select(r => overall.Figure(r, column)).OfType<Figure>().Where(f => f is { IsPrinted: true, IsZero: false }).ToList();
        if (figures.Count == 0)
        {
            yield return Judge.Says(rule, Outcome.Agrees, table.Name + new Phrase(" 为空，总表该栏亦无数字", " is empty, and so is its column of the overall table"));
            yield break;
        }

        var words = table.Table.EmptyStatement ?? table.Table.Title;
        yield return Judge.Says(
            rule,
            Outcome.Disagrees,
            table.Name + new Phrase($" 为空，而财政拨款收支总表该栏有 {figures[0].Quoted} 等 {figures.Count} 个数字",
                $" is empty, but its column of the overall appropriation table holds {figures.Count} figures, the first {figures[0].Quoted}"),
            words is { } place ? figures.Select(f => f.Cited).Prepend(new CitedFigure("empty-table", place)) : figures.Select(f => f.Cited));
    }
}
