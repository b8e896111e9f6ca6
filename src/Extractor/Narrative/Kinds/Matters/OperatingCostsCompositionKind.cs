using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>机关运行经费的构成</summary>
internal static class OperatingCostsCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.OperatingCostsComposition, "机关运行经费构成", "Operating costs by item", "机关运行经费的构成")
    {
        Subjects = "the item as printed",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("十、机关运行经费支出说明", "机关运行经费142.6万元，其中：办公费12.6万元、差旅费30万元。", "办公费/amount=12.6; 差旅费/amount=30"),
    };
}
