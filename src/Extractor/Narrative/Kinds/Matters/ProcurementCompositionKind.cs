using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>政府采购的构成</summary>
internal static class ProcurementCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.ProcurementComposition, "政府采购构成", "Procurement by way", "政府采购的构成")
    {
        Subjects = "the way of procurement as printed",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("十一、政府采购支出情况", "政府采购支出总额100万元，其中公开招标60万元，占60%。", "公开招标/amount=60 share=60"),
    };
}
