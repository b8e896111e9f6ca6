using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>项目绩效</summary>
internal static class PerformanceProjectKind
{
    public static readonly StatementKind Kind = new(StatementKinds.PerformanceProject, "项目绩效", "Project", "项目绩效")
    {
        Subjects = "the project, or 部门整体支出",
        Operands =
        [
            OperandKey.Score, OperandKey.InitialBudget, OperandKey.FullYearBudget, OperandKey.Executed,
            OperandKey.Completion,
        ],
        Example = new("十三、预算绩效情况说明", "校舍维修项目绩效自评综述：项目全年预算数100万元，执行数98万元，完成预算的98%，自评得分96分。", "校舍维修/full-year-budget=100 executed=98 completion=98 score=96"),
    };
}
