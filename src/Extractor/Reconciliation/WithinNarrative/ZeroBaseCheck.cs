using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>402: no rate is given on a base of zero.</summary>
internal sealed class ZeroBaseCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "402",
        new("基数为零时不给出比率", "No rate is given on a base of zero"),
        new("增减率的上年数（本年金额 − 增减额）、完成率的预算数是否印为零", "whether last year's figure behind a growth rate, or the budget behind a completion rate, is zero as printed"),
        new("除数为零，比率无意义；零比零写作 0% 或完成 100% 是多数样张的写法，仅作提示",
            "A quotient by zero is undefined; nought of nought printed as 0%, or as 100% of a budget, as most templates have it, is a note only"),
        new("本年 307.82，增加 307.82，印为增长 100.00%", "307.82 after a growth of 307.82, printed as 100.00%"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements)
        {
            if (statement[OperandKey.ChangeRate] is { } rate && statement[OperandKey.Change] is { } change
                && ChangedAmounts.Of(accounts, statement) is { } amount)
                yield return Growth(statement, rate, change, amount);
            foreach (var operand in statement.Statement.Operands.Where(o => o.Key == OperandKey.Completion))
            {
                if (Denominators.Budget(accounts, statement, operand) is { IsPrinted: true } budget)
                    yield return Completion(statement, statement.Figure(operand), budget);
            }
        }
    }

    /// <summary>Whether the rate is one that this rule speaks of instead of 401.</summary>
    internal static bool IsOnZeroBase(PrintedAccounts accounts, PrintedStatement statement) =>
        statement[OperandKey.Change] is { } change && ChangedAmounts.Of(accounts, statement) is { } amount && amount.Value == change.Value;

    private Verdict Growth(PrintedStatement statement, Figure rate, Figure change, Figure amount)
    {
        var what = statement.Name + new Phrase(" 增减率", ", growth rate");
        return amount.Value == change.Value
            ? Undefined(what, rate, Nothing(amount, change), [rate, amount, change], amount.IsZero && rate.IsZero)
            : Judge.Says(Rule, Outcome.Agrees, what + new Phrase(" 的上年数不为零", " is not on a base of zero"), amount.Cited, change.Cited);
    }

    private static string Nothing(Figure amount, Figure change) =>
        $"{Combination.Of(amount).Minus(Combination.Of(change)).Working(Writing.Of(amount, change))} = 0";

    private Verdict Completion(PrintedStatement statement, Figure rate, Figure budget)
    {
        var what = statement.Name + new Phrase(" 完成率", ", completion");
        return budget.IsZero
            ? Undefined(what, rate, "0", [rate, budget],
                (rate.IsZero && (statement[OperandKey.Final] ?? statement[OperandKey.Executed]) is null or { IsZero: true }) || IsAllOfNothing(statement, rate))
            : Judge.Says(Rule, Outcome.Agrees, what + new Phrase(" 的预算数不为零", " is not on a base of zero"), budget.Cited);
    }

    /// <summary>预算0万元，决算0万元，完成预算的100%: as much as was planned.</summary>
    private static bool IsAllOfNothing(PrintedStatement statement, Figure rate) =>
        rate.Value == 100 && (statement[OperandKey.Final] ?? statement[OperandKey.Executed]) is { IsZero: true };

    private Verdict Undefined(Phrase what, Figure rate, string working, IReadOnlyList<Figure> figures, bool isNothingOfNothing)
    {
        var verdict = Judge.Says(
            Rule,
            Outcome.Disagrees,
            what + new Phrase($" 为 {rate.Quoted}，而基数为零（{working}），比率无意义", $" is {rate.Quoted} on a base of zero ({working}), which has no rate"),
            figures.Select(f => f.Cited).Distinct()) with
        { Arithmetic = working };
        return isNothingOfNothing ? verdict with { Severity = Severity.Note } : verdict;
    }
}
