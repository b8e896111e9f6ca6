using Extractor.Domain;

namespace Extractor.Narrative.Kinds;

/// <summary>Operands that many kinds have together.</summary>
internal static class KindOperands
{
    /// <summary>How an amount stands to the year before or to the budget.</summary>
    public static readonly IReadOnlyList<OperandKey> Changes = [OperandKey.Change, OperandKey.ChangeRate, OperandKey.LastYear];

    /// <summary>The budgets that an amount is held to, and how far it reached them.</summary>
    public static readonly IReadOnlyList<OperandKey> Execution =
        [OperandKey.OriginalBudget, OperandKey.AdjustedBudget, OperandKey.Budget, OperandKey.Completion, OperandKey.DifferenceRate];
}
