using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>支出的功能分类构成</summary>
internal static class ClassCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.ClassComposition, "财政拨款支出结构", "Class of expenditure", "支出的功能分类构成")
    {
        Subjects = "the class",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("五、一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出主要用于以下方面：教育支出60万元，占60%；住房保障支出40万元，占40%。", "教育支出/amount=60 share=60; 住房保障支出/amount=40 share=40"),
    };
}
