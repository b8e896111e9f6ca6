using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>年末结转和结余</summary>
internal static class ClosingCarryoverKind
{
    public static readonly StatementKind Kind = new(StatementKinds.ClosingCarryover, "年末结转和结余", "Closing carryover", "年末结转和结余")
    {
        Subjects = "empty, appropriation, general-budget, government-fund, state-capital",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes],
        Example = new("一、收入支出决算总体情况说明", "年末结转和结余3万元，比上年减少1万元。", "/amount=3 change=1"),
    };
}
