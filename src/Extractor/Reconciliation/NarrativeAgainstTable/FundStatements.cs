using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>What the narrative says of a fund against the fund's table, which may be empty.</summary>
internal static class FundStatements
{
    public static IEnumerable<Verdict> Compare(RuleDescriptor rule, PrintedAccounts accounts, string kind, string key)
    {
        var table = accounts.Table(key);
        foreach (var statement in accounts.Of(kind))
        {
            foreach (var (operand, column) in new[]
                { (OperandKey.Final, statement.Subject is "basic" or "project" ? statement.Column : AccountColumns.Total),
                    (OperandKey.Revenue, AccountColumns.Revenue) })
            {
                var verdicts = table is { IsEmpty: true }
                    ? statement.All(operand).Select(f => Empty(rule, statement, f, table))
                    : Cells.At(table, table?.TotalRow, column) is { Figure.IsBlank: false } cell ? Against.Table(rule, statement, operand, cell)
                    : table is null || statement.Subject.Length > 0 ? []
                    : statement.All(operand).Select(f => OfClasses(rule, statement, f, table, column)).OfType<Verdict>();
                foreach (var verdict in verdicts)
                    yield return verdict;
            }
        }
    }

    /// <summary>The printed total row is blank, or there is none: the classes make the total.</summary>
    private static Verdict? OfClasses(RuleDescriptor rule, PrintedStatement statement, Figure figure, PrintedTable table, ColumnKey column)
    {
        var classes = table.Tree.RepeatedCode is null ? table.Tree.Roots.Select(r => table.Figure(r.Row, column)).OfType<Figure>().Where(f => f.IsPrinted)
            .ToList() : [];
        return classes.Count == 0 ? Judge.NotComparable(rule, statement.Name, new("表中没有对应的数字", "no table prints it"), figure)
            : Judge.Equal(rule, statement.Name + new Phrase("（正文）与表中各类", " (narrative) against the classes of the table"), figure, Combination.Sum(classes));
    }

    public static Verdict Empty(RuleDescriptor rule, PrintedStatement statement, Figure figure, PrintedTable table)
    {
        var what = statement.Name + new Phrase("（正文）", " (narrative)");
        if (figure.IsZero)
            return Judge.Says(rule, Outcome.Agrees, what + new Phrase(" 为零，表亦为空", " is zero, and the table is empty"), figure.Cited);
        var words = table.Table.EmptyStatement ?? table.Table.Title;
        return Judge.Says(
            rule,
            Outcome.Disagrees,
            what + new Phrase($" 为 {figure.Quoted}，而{table.Name.Chinese}为空", $" is {figure.Quoted}, but the {table.Name.English} is empty"),
            words is { } place ? [figure.Cited, new CitedFigure("empty-table", place)] : [figure.Cited]);
    }
}
