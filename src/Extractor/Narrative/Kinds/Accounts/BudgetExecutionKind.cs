using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>预算完成情况</summary>
internal static class BudgetExecutionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.BudgetExecution, "预算执行", "Budget execution", "预算完成情况")
    {
        Subjects = "general-budget, government-fund, state-capital",
        Operands = [OperandKey.Final, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("五、一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出年初预算为100万元，支出决算为98万元，完成年初预算的98%。", "general-budget/original-budget=100 final=98 completion=98"),
    };
}
