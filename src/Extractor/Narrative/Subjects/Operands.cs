using Extractor.Domain;
using Extractor.Narrative.Figures;

namespace Extractor.Narrative.Subjects;

/// <summary>The operand that a figure is of a statement of a kind.</summary>
internal static class Operands
{
    /// <summary>Kinds whose plain amounts stand against a budget.</summary>
    private static readonly string[] Executed =
        [StatementKinds.BudgetExecution, StatementKinds.ItemExecution, StatementKinds.GovernmentFund, StatementKinds.StateCapital];

    /// <summary>The halves of basic expenditure keep their name in their own shares and changes: personnel.share.</summary>
    public static OperandKey? OfHalf(StatementTarget hit, StatedFigure figure)
    {
        var isPlanned = IsPlanned(hit, figure);
        var operand = isPlanned ? hit.AmountOperand : Of(hit, figure);
        return operand is null || hit.Kind != StatementKinds.BasicExpenditure || isPlanned || figure.Role is Role.Amount or Role.Final
            || hit.AmountOperand == OperandKey.Total
            ? operand : hit.AmountOperand.Its(operand);
    }

    /// <summary>2026年收入预算100万元: in a budget the budget is the amount itself, unless the kind stands against one.</summary>
    private static bool IsPlanned(StatementTarget hit, StatedFigure figure) =>
        figure.IsPlannedAmount && !Executed.Contains(hit.Kind);

    public static OperandKey? Of(StatementTarget hit, StatedFigure figure) => figure.Role switch
    {
        Role.Amount => hit.AmountOperand,
        Role.Final or Role.Executed => Executed.Contains(hit.Kind) && hit.AmountOperand != OperandKey.Revenue || hit.Kind == StatementKinds.ThreePublic
            ? OperandKey.Final : hit.AmountOperand,
        Role.OriginalBudget => hit.Kind == StatementKinds.ThreePublic ? OperandKey.Budget : OperandKey.OriginalBudget,
        Role.AdjustedBudget => hit.Kind == StatementKinds.ThreePublic ? OperandKey.Budget : OperandKey.AdjustedBudget,
        Role.Budget => Executed.Contains(hit.Kind) ? OperandKey.OriginalBudget : OperandKey.Budget,
        Role.Share => hit.Kind == StatementKinds.GeneralBudgetExpenditure ? OperandKey.ShareOfExpenditure : OperandKey.Share,
        Role.Completion => OperandKey.Completion,
        Role.Difference => OperandKey.DifferenceRate,
        Role.Change => OperandKey.Change,
        Role.ChangeRate => OperandKey.ChangeRate,
        Role.LastYear => OperandKey.LastYear,
        _ => null,
    };
}
