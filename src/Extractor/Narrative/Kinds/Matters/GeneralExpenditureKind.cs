using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>一般性支出</summary>
internal static class GeneralExpenditureKind
{
    public static readonly StatementKind Kind = new(StatementKinds.GeneralExpenditure, "一般性支出", "General expenditure", "一般性支出")
    {
        Subjects = "empty for all, else the cost as printed",
        Operands =
        [
            OperandKey.Final, OperandKey.Count, OperandKey.Persons, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution,
        ],
        Example = new("十、一般性支出情况", "开支会议费3万元。举办节庆活动开支0万元。", "举办节庆活动开支/final=0"),
    };
}
