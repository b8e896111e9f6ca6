using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>使用非财政拨款结余</summary>
internal static class NonFiscalSurplusUsedKind
{
    public static readonly StatementKind Kind = new(StatementKinds.NonFiscalSurplusUsed, "使用非财政拨款结余", "Non-fiscal surplus used", "使用非财政拨款结余")
    {
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes],
        Example = new("一、收入支出决算总体情况说明", "收入总计100万元，其中：使用非财政拨款结余4万元。", "/amount=4"),
    };
}
