using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>财政拨款支出构成</summary>
internal static class AppropriationCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.AppropriationComposition, "财政拨款支出构成", "Appropriation", "财政拨款支出构成")
    {
        Subjects = "basic, project, or a class",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("四、财政拨款收入支出决算总体情况说明", "财政拨款支出100万元，其中基本支出60万元，占60%；项目支出40万元。", "basic/amount=60 share=60; project/amount=40"),
    };
}
