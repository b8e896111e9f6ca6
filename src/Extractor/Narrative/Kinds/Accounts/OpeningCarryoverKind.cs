using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>年初结转和结余</summary>
internal static class OpeningCarryoverKind
{
    public static readonly StatementKind Kind = new(StatementKinds.OpeningCarryover, "年初结转和结余", "Opening carryover", "年初结转和结余")
    {
        Subjects = "empty, appropriation, general-budget, government-fund, state-capital",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes],
        Example = new("一、收入支出决算总体情况说明", "收入总计100万元，其中：年初结转和结余3万元，占3%。", "/amount=3 share=3"),
    };
}
