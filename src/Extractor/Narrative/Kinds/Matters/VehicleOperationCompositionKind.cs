using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>公务用车运行维护费的构成</summary>
internal static class VehicleOperationCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.VehicleOperationComposition, "公务用车运行维护费构成", "Vehicle operation by item", "公务用车运行维护费的构成")
    {
        Subjects = "the item as printed",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes],
        Example = new("七、“三公”经费支出决算情况说明", "公务用车运行维护费10.4万元，其中：燃油费4.6万元、维修费5.8万元。", "燃油费/amount=4.6; 维修费/amount=5.8"),
    };
}
