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
            foreach (var (operand, column) in new[] { ("final", "total"), ("revenue", "revenue") })
            {
                var verdicts = table is { IsEmpty: true }
                    ? statement.All(operand).Select(f => Empty(rule, statement, f, table))
                    : Against.Table(rule, statement, operand, Cells.At(table, table?.TotalRow, column));
                foreach (var verdict in verdicts)
                    yield return verdict;
            }
        }
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
