using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>一般公共预算财政拨款收入</summary>
internal static class GeneralBudgetRevenueKind
{
    public static readonly StatementKind Kind = new(StatementKinds.GeneralBudgetRevenue, "一般公共预算财政拨款收入", "General budget revenue", "一般公共预算财政拨款收入")
    {
        Operands = [OperandKey.Amount, OperandKey.Share, OperandKey.Completion, .. KindOperands.Changes],
        Example = new("五、一般公共预算财政拨款收入支出决算情况说明", "一般公共预算财政拨款收入100万元，比上年增加5万元。", "/amount=100 change=5"),
    };
}
