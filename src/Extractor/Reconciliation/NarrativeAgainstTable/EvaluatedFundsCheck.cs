using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>319: what an evaluation covers of a budget's expenditure is not above all of it.</summary>
internal sealed class EvaluatedFundsCheck : ICheck
{
    private static readonly (OperandKey Operand, string Table)[] Funds =
    [
        (OperandKey.GeneralBudgetFunds, TableKeys.GeneralBudget),
        (OperandKey.GovernmentFundFunds, TableKeys.GovernmentFund),
        (OperandKey.StateCapitalFunds, TableKeys.StateCapital),
    ];

    public RuleDescriptor Rule { get; } = new(
        "319",
        new("评价涉及的支出不超过该预算的全部支出", "Evaluated expenditure of a budget is not above all of it"),
        new("单位（部门、整体支出）评价涉及的一般公共预算、政府性基金、国有资本经营支出与各表合计", "evaluated expenditure by budget with the total of the budget's table"),
        new("算术：涉及的支出是该预算支出的一部分", "Arithmetic: it is a part of the budget's expenditure"),
        new("整体支出评价涉及一般公共预算支出 2,973.79，该表合计 2,871.89", "2,973.79 evaluated of a general budget expenditure of 2,871.89"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Of(StatementKinds.Performance))
        {
            foreach (var (operand, key) in Funds)
            {
                if (statement[operand] is { } part && Compare(accounts, statement, part, key) is { } verdict)
                    yield return verdict;
            }
        }
    }

    private Verdict? Compare(PrintedAccounts accounts, PrintedStatement statement, Figure part, string key)
    {
        if (accounts.Table(key) is { IsEmpty: true } empty)
            return FundStatements.Empty(Rule, statement, part, empty);
        return Cells.Total(accounts, key, AccountColumns.Total) is { } cell
            ? Judge.AtMost(Rule, statement.Name, Combination.Of(part), cell.Figure, cell.Name)
            : Judge.NotComparable(Rule, statement.Name, new("没有该预算的支出表", "the budget's table is not printed"), part);
    }
}
