using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>基本支出</summary>
internal static class BasicExpenditureKind
{
    public static readonly StatementKind Kind = new(StatementKinds.BasicExpenditure, "基本支出", "Basic expenditure", "基本支出")
    {
        Operands =
        [
            OperandKey.Total, .. Half(OperandKey.Personnel), .. Half(OperandKey.Running), OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution,
        ],
        Section = new(Topic.Basic, new BasicWords())
        {
            Breadth = Breadth.Part,
            Titles = ["基本支出"],
            Openings = ["财政拨款基本支出"],
            Matters = ["一般公共预算财政拨款基本支出", "一般公共预算基本支出"],
        },
        Example = new("六、一般公共预算财政拨款基本支出决算情况说明", "基本支出100万元，其中人员经费90万元，占90%；公用经费10万元。", "/total=100 personnel=90 personnel.share=90 running=10"),
    };

    private static OperandKey[] Half(OperandKey half) =>
    [
        half, half.Its(OperandKey.Share), half.Its(OperandKey.Change), half.Its(OperandKey.ChangeRate), half.Its(OperandKey.LastYear),
        half.Its(OperandKey.Completion), half.Its(OperandKey.OriginalBudget),
    ];
}
