using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>426: how far the final figure is from the budget follows from the two.</summary>
internal sealed class DifferenceRateCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "426",
        new("预决算差异率与决算、预算相符", "The rate of difference follows from the final figure and the budget"),
        new("（决算数 − 预算数）÷ 预算数与所印预决算差异率；未印预算数的，由印出的比预算增减额推出；未印负号的差异率按决算数大于或小于预算数取正负",
            "(final − budget) ÷ budget with the printed rate; where the budget is not printed, the change from it tells it;"
            + " a rate printed without sign goes the way of the difference"),
        new("算术：预决算差异率 =（决算数 − 预算数）÷ 预算数", "Arithmetic: the rate of difference is what the final figure is above or below the budget, in percent of it"),
        new("预算 500.00、决算 512.60，差异率应为 2.52%，印为 2.25%", "512.60 of 500.00 is 2.52% above the budget, printed 2.25%"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements)
        {
            foreach (var operand in statement.Statement.Operands.Where(o => o.Key == OperandKey.DifferenceRate))
                yield return Difference(accounts, statement, operand);
        }
    }

    private Verdict Difference(PrintedAccounts accounts, PrintedStatement statement, Operand operand)
    {
        var rate = statement.Figure(operand);
        var what = statement.Name + new Phrase(" 预决算差异率", ", rate of difference");
        var final = statement[OperandKey.Final] ?? statement[OperandKey.Amount];
        var budget = Denominators.Budget(accounts, statement, operand);
        if (final is not null && budget is null && Change(statement) is { } change)
            return Judge.Quotient(Rule, what, Signed(rate, change.Value < 0), Formula.Growth, final, change);
        return final is null || budget is null or { IsBlank: true } or { IsZero: true }
            ? Judge.NotComparable(Rule, what, new("没有印出所比的预算或决算", "its budget or final figure is not printed"), rate)
            : Judge.Quotient(Rule, what, Signed(rate, final.Value < budget.Value), Formula.Difference, final, budget);
    }

    /// <summary>决算612.00万元，超出年初预算12.00万元，差异率2%: the change tells the budget that is not printed.</summary>
    private static Figure? Change(PrintedStatement statement) =>
        statement.Operand(OperandKey.Change)?.Basis is { IsBudget: true } ? statement[OperandKey.Change] : null;

    private static Figure Signed(Figure rate, bool isBelow) =>
        rate.Value > 0 && isBelow
            ? new Figure(rate.Role, rate.Place, rate.State, rate.Measure, -rate.Value, rate.Scale, rate.Decimals) { Text = rate.Text }
            : rate;
}
