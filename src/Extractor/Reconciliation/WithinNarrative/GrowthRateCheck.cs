using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>401: a growth rate follows from the amount and its change.</summary>
internal sealed class GrowthRateCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "401",
        new("增减率与金额、增减额相符", "A growth rate follows from the amount and its change"),
        new("增减额 ÷（本年金额 − 增减额）与所印增减率；只印上年数的，用（本年 − 上年）÷ 上年；对预算的增减以预算为分母",
            "change ÷ (amount − change) with the printed rate; where last year's figure stands for the change, (this − last) ÷ last;"
            + " a change against a budget is divided by the budget"),
        new("算术：增长率以上年数为基数，上年数等于本年数减增减额", "Arithmetic: a growth rate is based on last year's figure, which is this year's less the change"),
        new("22066.59 增加 5834.37，增长率应为 35.94%，印为 35.74%", "22066.59 after a growth of 5834.37 is 35.94%, printed 35.74%"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Compared.Where(s => s.Has(OperandKey.ChangeRate)))
        {
            var rate = Signed(statement, statement[OperandKey.ChangeRate]!);
            if (ZeroBaseCheck.IsOnZeroBase(accounts, statement))
                continue;
            var what = statement.Name + new Phrase(" 增减率", ", growth rate");
            var isOfChange = IsOfItsChange(statement);
            if (FromLastYear(accounts, statement, what, rate) is { } fromLast
                && (!isOfChange || (fromLast.Outcome == Outcome.Agrees && NamesLastYearAlone(statement))))
            {
                yield return fromLast;
                continue;
            }

            if (FromBudget(accounts, statement, what, rate) is { } fromBudget)
            {
                yield return fromBudget;
                continue;
            }

            if (!isOfChange || statement[OperandKey.Change] is not { } change
                || ChangedAmounts.All(accounts, statement) is not { Count: > 0 } amounts)
            {
                yield return Judge.NotComparable(Rule, what, new("没有增减额或金额，上年数未印", "no change or amount is printed beside it"), rate);
                continue;
            }

            var verdict = Denominators.Budget(accounts, statement, statement.Operand(OperandKey.ChangeRate)!) is { } budget
                && IsAgainstBudget(accounts, statement)
                ? Judge.Quotient(Rule, what, rate, Formula.ChangeOfBudget, change, budget)
                : OfEither(what, rate, change, amounts);
            yield return CopiedRate.Explain(accounts, statement, rate, verdict);
        }
    }

    private static Figure? Amount(PrintedAccounts accounts, PrintedStatement statement) =>
        statement.Operand(OperandKey.ChangeRate)!.Basis is not { IsBudget: true }
            ? LastYearCheck.Amount(statement) ?? ChangedAmounts.All(accounts, statement).FirstOrDefault() : null;

    /// <summary>较上年31万元下降18%: from the printed figure of last year; null where none is printed.</summary>
    private Verdict? FromLastYear(PrintedAccounts accounts, PrintedStatement statement, Phrase what, Figure rate) =>
        statement[OperandKey.LastYear] is { IsZero: false } last && Amount(accounts, statement) is { } now
            ? Judge.Quotient(Rule, what, rate, Formula.GrowthFromLast, now, last) : null;

    /// <summary>公务接待费3.66万元，比预算下降39%: a rate from the budget that the text or the table prints, where no change stands beside it; null else.</summary>
    private Verdict? FromBudget(PrintedAccounts accounts, PrintedStatement statement, Phrase what, Figure rate)
    {
        var operand = statement.Operand(OperandKey.ChangeRate)!;
        var words = statement.WordsBefore(operand);
        return !statement.Has(OperandKey.Change) && operand.Basis != ComparisonBasis.LastYear && words.Contains("预算", StringComparison.Ordinal)
            && !IsOfEarlierYear(accounts, words) && LastYearCheck.Amount(statement) is { } now
            && Denominators.Budget(accounts, statement, operand) is { IsPrinted: true, IsZero: false } budget
                ? Judge.Quotient(Rule, what, rate, Formula.Difference, now, budget) : null;
    }

    /// <summary>较上年31万元下降18%，较预算37万元节约11万元: the rate is from last year, and the change names no base.</summary>
    private static bool NamesLastYearAlone(PrintedStatement statement) =>
        statement.Operand(OperandKey.ChangeRate)!.Basis == ComparisonBasis.LastYear && statement.Operand(OperandKey.Change)?.Basis is null;

    /// <summary>较上年下降18%，较预算节约11万元: a rate and a change against two bases say nothing of each other.</summary>
    private static bool IsOfItsChange(PrintedStatement statement) => statement.Operand(OperandKey.Change) is { } change
        && (change.Basis is null || statement.Operand(OperandKey.ChangeRate)!.Basis is not { } basis || basis == change.Basis);

    /// <summary>Where revenue and expenditure differ and the words leave open which of them changed, the rate may be of either.</summary>
    private Verdict OfEither(Phrase what, Figure rate, Figure change, IReadOnlyList<Figure> amounts)
    {
        var verdicts = amounts.Select(amount =>
            Judge.Quotient(Rule, what, rate, Formula.Growth, amount, change)).ToList();
        return verdicts.Find(v => v.Outcome == Outcome.Agrees) ?? verdicts[0];
    }

    /// <summary>A rate without a word of its own (减少1.49万元，18.63%) goes the way of its change.</summary>
    private static Figure Signed(PrintedStatement statement, Figure rate) =>
        statement.Operand(OperandKey.ChangeRate)!.DirectionWord is null && statement[OperandKey.Change] is { Value: < 0 } && rate.Value > 0
            ? new Figure(rate.Role, rate.Place, rate.State, rate.Measure, -rate.Value, rate.Scale, rate.Decimals) { Text = rate.Text }
            : rate;

    private static bool IsAgainstBudget(PrintedAccounts accounts, PrintedStatement statement) =>
        statement.Operand(OperandKey.ChangeRate)!.Basis is { IsBudget: true }
            && !IsOfEarlierYear(accounts, statement);

    /// <summary>较2025年年初预算增加, in a document of 2026: last year's budget is this year's less the change.</summary>
    internal static bool IsOfEarlierYear(PrintedAccounts accounts, PrintedStatement statement) =>
        IsOfEarlierYear(accounts, statement.WordsBefore(OperandKey.Change));

    private static bool IsOfEarlierYear(PrintedAccounts accounts, string words) => words.Contains("上年", StringComparison.Ordinal)
        || (accounts.Disclosure.Cover.FiscalYear is { } year && words.Contains((year - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
