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
    public static string? OfHalf(StatementTarget hit, StatedFigure figure)
    {
        var operand = Of(hit, figure);
        return operand is null || hit.Kind != StatementKinds.BasicExpenditure || figure.Role is Role.Amount or Role.Final || hit.AmountOperand == "total"
            ? operand : $"{hit.AmountOperand}.{operand}";
    }

    public static string? Of(StatementTarget hit, StatedFigure figure) => figure.Role switch
    {
        Role.Amount => hit.AmountOperand,
        Role.Final or Role.Executed => Executed.Contains(hit.Kind) && hit.AmountOperand != "revenue" || hit.Kind == StatementKinds.ThreePublic ? "final"
            : hit.AmountOperand,
        Role.OriginalBudget => hit.Kind == StatementKinds.ThreePublic ? "budget" : "original-budget",
        Role.AdjustedBudget => hit.Kind == StatementKinds.ThreePublic ? "budget" : "adjusted-budget",
        Role.Budget => Executed.Contains(hit.Kind) ? "original-budget" : "budget",
        Role.Share => hit.Kind == StatementKinds.GeneralBudgetExpenditure ? "share-of-expenditure" : "share",
        Role.Completion => "completion",
        Role.Difference => "difference-rate",
        Role.Change => "change",
        Role.ChangeRate => "change-rate",
        Role.LastYear => "last-year",
        _ => null,
    };
}
