using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>基本支出的构成</summary>
internal static class BasicCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.BasicComposition, "基本支出构成", "Basic expenditure by item", "基本支出的构成")
    {
        Subjects = "the item as printed",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("六、一般公共预算财政拨款基本支出决算情况说明", "基本支出100万元，其中：基本工资60万元、绩效工资40万元。", "基本工资/amount=60; 绩效工资/amount=40"),
    };
}
