using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>结余分配</summary>
internal static class SurplusDistributionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.SurplusDistribution, "结余分配", "Surplus distribution", "结余分配")
    {
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes],
        Example = new("一、收入支出决算总体情况说明", "支出总计100万元，其中：结余分配12.5万元。", "/amount=12.5"),
    };
}
