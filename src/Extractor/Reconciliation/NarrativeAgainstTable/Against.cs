using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>An operand of the narrative against a cell.</summary>
internal static class Against
{
    /// <summary>As below, with another cell that the words may mean as well: what agrees with either agrees.</summary>
    public static IEnumerable<Verdict> Tables(RuleDescriptor rule, PrintedStatement statement, OperandKey operand, Cell? cell, Cell? other)
    {
        var first = Table(rule, statement, operand, cell).ToList();
        if (other is null || !Disagree(first)) return first;
        var second = Table(rule, statement, operand, other).ToList();
        return Disagree(second) ? first : second;
    }

    private static bool Disagree(List<Verdict> verdicts) => verdicts.Exists(v => v.Outcome == Outcome.Disagrees);

    /// <summary>A verdict for each printing of an operand; none where the statement does not print it.</summary>
    public static IEnumerable<Verdict> Table(RuleDescriptor rule, PrintedStatement statement, OperandKey operand, Cell? cell)
    {
        foreach (var figure in statement.All(operand))
        {
            var what = statement.Name + new Phrase("（正文）", " (narrative)");
            if (cell is null)
                yield return Judge.NotComparable(rule, what, new("表中没有对应的数字", "no table prints it"), figure);
            else if (figure.IsZero && cell.Figure.IsBlank)
                yield return Judge.Says(rule, Outcome.Agrees, what + new Phrase($" {figure.Quoted}，表中为空", $" {figure.Quoted}, blank in the table"),
                    figure.Cited);
            else if (Judge.Equal(rule, what + new Phrase(" 与 ", " against ") + cell.Name, figure, cell.Figure) is { } verdict)
                yield return verdict;
        }
    }
}
