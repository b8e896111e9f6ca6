using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>财政拨款收入支出总计</summary>
internal static class AppropriationTotalKind
{
    public static readonly StatementKind Kind = new(StatementKinds.AppropriationTotal, "财政拨款收支总计", "Appropriation total", "财政拨款收入支出总计")
    {
        Operands =
        [
            OperandKey.Total, OperandKey.Revenue, OperandKey.Expenditure, OperandKey.Final, OperandKey.Share, .. KindOperands.Changes,
            .. KindOperands.Execution,
        ],
        Section = new(Topic.AppropriationOverall, new RevenueAndExpenditureWords(Topic.AppropriationOverall))
        {
            Breadth = Breadth.Appropriations,
            Titles = ["财政拨款收入支出", "财政拨款收支", "财政拨款收、支", "财政拨款收入、支出", "财政拨款收入和支出", "财政拨款收入决算", "财政拨款总"],
            Matters = ["财政拨款收、支总计", "财政拨款收支总计", "财政拨款收入支出总计", "财政拨款收入、支出总计", "财政拨款收入总计", "财政拨款总收入", "财政拨款支出", "财政补助支出"],
            Openings = ["财政拨款收、支总计", "财政拨款收支总"],
        },
        Example = new("四、财政拨款收入支出决算总体情况说明", "财政拨款收、支总计均为100万元，与上年相比各增加5万元，增长5.26%。", "/total=100 change=5 change-rate=5.26"),
    };
}
