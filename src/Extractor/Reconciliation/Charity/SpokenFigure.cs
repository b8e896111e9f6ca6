using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>A figure of the narrative with the statement that took it.</summary>
internal sealed record SpokenFigure(PrintedStatement Statement, Operand Operand, Figure Figure)
{
    private static readonly string[] LastYear = ["上年", "上一年", "去年"];

    private static readonly OperandKey[] Amounts =
    [
        OperandKey.Amount, OperandKey.Final, OperandKey.Total, OperandKey.Revenue, OperandKey.Expenditure, OperandKey.Executed, OperandKey.Funds,
        OperandKey.Personnel, OperandKey.Running,
    ];

    public bool IsChange => Operand.Key == OperandKey.Change;

    public bool IsBudget => Operand.Key.IsOneOf(OperandKey.Budget, OperandKey.OriginalBudget, OperandKey.AdjustedBudget, OperandKey.FullYearBudget);

    public bool IsAmount => Operand.Key.IsOneOf(Amounts);

    public bool IsInSentenceOf(SpokenFigure other) => Statement.Statement.Sentence == other.Statement.Statement.Sentence;

    /// <summary>The words from the mark before the figure up to it.</summary>
    public string OwnWords => Statement.WordsBefore(Operand);

    /// <summary>Whether its own words say that it is last year's.</summary>
    public bool IsOfAnotherYear => OwnWords is var own && Array.Exists(LastYear, w => own.Contains(w, StringComparison.Ordinal));
}
