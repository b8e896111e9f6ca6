using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>各科目预算完成情况</summary>
internal static class ItemExecutionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.ItemExecution, "项级科目", "Item", "各科目预算完成情况")
    {
        Subjects = "class/section/item as printed",
        Operands = [OperandKey.Final, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new(
            "五、一般公共预算财政拨款支出决算情况说明",
            "1.教育支出（类）普通教育（款）小学教育（项）。年初预算为70万元，支出决算为77万元，完成年初预算的110%。",
            "教育支出/普通教育/小学教育/original-budget=70 final=77 completion=110"),
    };
}
