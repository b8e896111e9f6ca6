using Extractor.Domain;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative;

/// <summary>
/// In a budget an amount is planned unless its own clause says 决算 or 执行: what final accounts state as the final figure is the original budget,
/// and a budget that it is compared with is another year's.
/// </summary>
internal static class PlannedAmounts
{
    private static readonly char[] ClauseEnds = ['，', '；', '。', '（', '(', '、', ':', '：'];

    public static Statement In(Statement statement)
    {
        var planned = statement.Kind == StatementKinds.ThreePublic ? OperandKey.Budget : OperandKey.OriginalBudget;
        var sentence = statement.Sentence.Text;
        List<Operand> operands =
        [
            .. statement.Operands.Select(o =>
                (o.Key == planned && Says(sentence, o, PlannedTerms.YearBefore)) || IsSpent(statement, o) ? o with { Key = OperandKey.LastYear }
                : o.Key == OperandKey.Completion && Says(sentence, o, Roles.Share) ? o with { Key = OperandKey.Share, Basis = null } : OfLastYear(o)),
        ];
        if (!operands.Exists(o => o.Key == planned))
            operands = [.. operands.Select(o => o.Key == OperandKey.Final && !Says(sentence, o, PlannedTerms.Spent) ? o with { Key = planned } : o)];
        return statement with { Operands = operands };
    }

    /// <summary>2025年当年预算执行数为90万元，2026年预算安排100万元: what was spent already is the year before's.</summary>
    private static bool IsSpent(Statement statement, Operand operand) => operand.Key == OperandKey.Final
        && statement.Operands.All(o => o.Key != OperandKey.LastYear) && Says(statement.Sentence.Text, operand, PlannedTerms.Spent);

    /// <summary>There is no other budget of this year that it could be compared with.</summary>
    private static Operand OfLastYear(Operand operand) =>
        operand.Key.IsOneOf(OperandKey.Change, OperandKey.ChangeRate) || (operand.Basis is not null && operand.Key != OperandKey.Completion)
            ? operand with { Basis = ComparisonBasis.LastYear } : operand;

    /// <summary>Whether one of the words stands between the clause's start and the figure.</summary>
    private static bool Says(string sentence, Operand operand, Concept words)
    {
        var at = Place(sentence, operand.Evidence.Text);
        if (at <= 0) return false;
        var clause = sentence[(sentence.LastIndexOfAny(ClauseEnds, at - 1) + 1)..at];
        return words.In(clause);
    }

    /// <summary>Where the figure stands by itself, not as a part of another; negative where it does not.</summary>
    private static int Place(string sentence, string figure)
    {
        var at = sentence.IndexOf(figure, StringComparison.Ordinal);
        while (at >= 0 && ((at > 0 && IsOfFigure(sentence[at - 1])) || (at + figure.Length < sentence.Length && IsOfFigure(sentence[at + figure.Length]))))
            at = sentence.IndexOf(figure, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static bool IsOfFigure(char c) => char.IsAsciiDigit(c) || c is '.' or ',';
}
