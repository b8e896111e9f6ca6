using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>下达资金450万元，支付410万元，支付进度91.11%: funds that the text tells of in passing, with how much of them was paid.</summary>
internal static class PaidFunds
{
    private static readonly string[] Allotted = ["下达", "安排", "到位"];

    private static readonly string[] Paid = ["支付", "支出"];

    private static readonly string[] Progress = ["支付进度", "支出进度"];

    /// <summary>Three figures of one sentence, one right behind the other, each called what it is.</summary>
    public static IEnumerable<(Figure Rate, Figure Paid, Figure Allotted)> In(PrintedAccounts accounts)
    {
        var (first, second) = ((PrintedStatement?)null, (PrintedStatement?)null);
        foreach (var third in accounts.Of(StatementKinds.Mention))
        {
            if (Of(first, second, third) is { } found) yield return found;
            (first, second) = (second, third);
        }
    }

    private static (Figure, Figure, Figure)? Of(PrintedStatement? allotted, PrintedStatement? paid, PrintedStatement rate) =>
        allotted is not null && paid is not null && Figure(rate, FigureMeasure.Percentage, Progress) is { } share
        && Figure(paid, FigureMeasure.Money, Paid) is { } part && Figure(allotted, FigureMeasure.Money, Allotted) is { } whole
        && rate.Statement.Number == paid.Statement.Number + 1 && paid.Statement.Number == allotted.Statement.Number + 1
        && rate.Statement.Sentence.Text == allotted.Statement.Sentence.Text ? (share, part, whole) : null;

    private static Figure? Figure(PrintedStatement mention, FigureMeasure measure, string[] words) =>
        mention.Statement.Operands is [var operand] && mention.Figure(operand) is var figure && figure.Measure == measure
            && Array.Exists(words, mention.WordsBefore(operand).Contains) ? figure : null;
}
