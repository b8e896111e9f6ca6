using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>拟购置资产</summary>
internal static class PlannedPurchasesKind
{
    public static readonly StatementKind Kind = new(StatementKinds.PlannedPurchases, "拟购置资产", "Planned purchases", "拟购置的车辆、设备等资产")
    {
        Subjects = AssetsKind.Kind.Subjects,
        Operands = [OperandKey.Count, OperandKey.Amount, OperandKey.Area, .. KindOperands.Changes],
        Example = new("十二、国有资产占用情况说明", "2026年部门预算安排购置车辆3辆，其中机要通信用车1辆。", "vehicles/count=3; 机要通信用车/count=1"),
    };
}
