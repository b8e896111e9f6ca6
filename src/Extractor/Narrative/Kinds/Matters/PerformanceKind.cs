using Extractor.Domain;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>绩效评价工作</summary>
internal static class PerformanceKind
{
    public static readonly StatementKind Kind = new(StatementKinds.Performance, "预算绩效", "Performance", "绩效评价工作")
    {
        Subjects = "what is evaluated, as printed",
        Operands =
        [
            OperandKey.Projects, OperandKey.Units, OperandKey.Funds, OperandKey.GeneralBudgetFunds,
            OperandKey.GovernmentFundFunds, OperandKey.StateCapitalFunds, OperandKey.Share, OperandKey.Score,
        ],
        Section = new(Topic.Performance, null)
        {
            Titles = ["绩效"],
            Names = ["项目自评", "自评", "评价"],
            Openings = ["绩效自评", "绩效评价", "绩效目标", "项目自评"],
        },
        Example = new("十三、预算绩效情况说明", "组织对项目支出开展绩效自评，共涉及项目4个，资金100万元，占项目支出总额的90%。", "项目支出/绩效自评/projects=4 funds=100 share=90"),
    };
}
