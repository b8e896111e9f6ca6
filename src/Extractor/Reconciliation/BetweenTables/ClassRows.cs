using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>Pairs the classes of a two-sided table, which carry names, with those of a classified table, which carry codes.</summary>
internal static class ClassRows
{
    /// <summary>Classes that both tables print by the same name.</summary>
    public static IEnumerable<(TableRow Named, ClassifiedRow Coded)> Shared(PrintedTable sided, PrintedTable classified)
    {
        var named = sided.Table.Rows.Where(r => r.Side == TableSide.Expenditure && r.Label.Length > 0)
            .GroupBy(r => PrintedLabel.Name(r.Label)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        foreach (var root in classified.Tree.Roots.Where(r => r.Code.Length == 3))
        {
            if (named.TryGetValue(PrintedLabel.Name(root.Row.Label), out var row))
                yield return (row, root);
        }
    }

    /// <summary>The total and every shared class of a column, side against side.</summary>
    public static IEnumerable<Verdict> Compare(RuleDescriptor rule, PrintedTable sided, ColumnKey sidedColumn, PrintedTable classified)
    {
        if (classified.Tree.RepeatedCode is not null)
            yield break;
        var current = sided.Row(TableSide.Expenditure, l => l.StartsWith("本年支出合计", StringComparison.Ordinal));
        var pairs = Shared(sided, classified).Select(p => (p.Named, p.Coded.Row));
        if (current is not null && classified.TotalRow is { } total)
            pairs = pairs.Prepend((current, total));
        foreach (var (named, coded) in pairs)
        {
            if (sided.Figure(named, sidedColumn) is { } stated && classified.Figure(coded, AccountColumns.Total) is { } other
                && Judge.Equal(rule, sided.CellName(named, sidedColumn) + new Phrase(" 与 ", " against ")
                    + classified.CellName(coded, AccountColumns.Total), stated, other)
                    is { } verdict)
                yield return verdict;
        }
    }
}
