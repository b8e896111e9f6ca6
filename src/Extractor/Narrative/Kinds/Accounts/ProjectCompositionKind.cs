using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>项目支出的构成</summary>
internal static class ProjectCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.ProjectComposition, "项目支出构成", "Project expenditure by item", "项目支出的构成")
    {
        Subjects = "the item as printed",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("三、支出决算情况说明", "项目支出40万元，其中：基本建设类项目支出30万元，行政事业类项目支出10万元。", "基本建设类项目/amount=30; 行政事业类项目/amount=10"),
    };
}
